// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.key.Samples;
import org.sealbench.pki.validation.path.TrustMemory;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.testkit.CertificateDraft;
import org.sealbench.testkit.CrlDraft;
import org.sealbench.testkit.TestCa;

class RevocationListsTest {

	private static final int REASONS_A = ReasonFlags.keyCompromise | ReasonFlags.cACompromise;
	private static final int REASONS_B = ReasonFlags.affiliationChanged | ReasonFlags.superseded
			| ReasonFlags.cessationOfOperation | ReasonFlags.certificateHold | ReasonFlags.privilegeWithdrawn
			| ReasonFlags.aACompromise;

	private final TestCa root = TestCa.root("Root");
	private final X509Certificate leaf = root.leaf("leaf");

	@Test
	void everyIssuerInThePathNeedsItsList() {
		TestCa ca = root.sub("CA");
		X509Certificate end = ca.leaf("end");
		X509CRL ofRoot = list(root, 1).signedBy(root.key());
		X509CRL ofCa = list(ca, 1).signedBy(ca.key());
		Asked.good(about(end, List.of(ofRoot, ofCa), ca.certificate()));
		Asked.bad("revocation", "there is no revocation list of Root", about(end, List.of(ofCa), ca.certificate()));
		X509CRL revoking = list(root, 1).revoking(ca.certificate()).signedBy(root.key());
		Asked.bad("revocation", "CA was revoked", about(end, List.of(revoking, ofCa), ca.certificate()));
	}

	@Test
	void manyQuestionsAboutOneCaVerifyItsListOnceAndAreAnsweredAsEachAlone() {
		TestCa ca = root.sub("CA");
		X509Certificate revoked = ca.leaf("revoked");
		X509CRL ofRoot = list(root, 1).signedBy(root.key());
		X509CRL ofCa = list(ca, 1).revoking(revoked).signedBy(ca.key());
		X509CRL forged = list(ca, 2).signedBy(root.key());
		TrustMemory known = new TrustMemory();
		CertificateValidator ofMany = new CertificateValidator(() -> known);
		for (X509Certificate end : List.of(ca.leaf("1"), ca.leaf("2"), revoked, root.sub("CA").leaf("other key"))) {
			for (List<X509CRL> lists : List.of(List.of(ofRoot, ofCa), List.of(ofRoot), List.of(ofRoot, forged))) {
				ValidationRequest request = about(end, lists, ca.certificate());
				assertEquals(new CertificateValidator().validate(request), ofMany.validate(request));
			}
		}
		int before = known.signaturesVerified();
		for (int i = 0; i < 10; i++) {
			assertTrue(ofMany.validate(about(ca.leaf("leaf"), List.of(ofRoot, ofCa), ca.certificate())).isTrusted());
		}
		// That of each leaf alone: the CA's own and those of the two lists are known.
		assertEquals(10, known.signaturesVerified() - before);
	}

	@Test
	void whatIsKnownOfALargePlantStaysSmallAndIsAnsweredTheSame() {
		X509CRL list = list(root, 1).signedBy(root.key());
		TrustMemory known = new TrustMemory();
		CertificateValidator ofMany = new CertificateValidator(() -> known);
		int asked = 300;
		for (int i = 0; i < asked; i++) {
			assertTrue(ofMany.validate(about(root.leaf("leaf"), List.of(list))).isTrusted());
		}
		// Now and then it forgets and verifies the list again.
		assertTrue(known.signaturesVerified() > asked + 1 && known.signaturesVerified() < asked + asked / 10,
				known.signaturesVerified() + " signatures");
	}

	@Test
	void listsForUsersOrAuthoritiesCoverOnlyThose() {
		X509CRL users = list(root, 1)
				.with(Extension.issuingDistributionPoint, true, point(null, true, false, null, false))
				.signedBy(root.key());
		X509CRL cas = list(root, 1)
				.with(Extension.issuingDistributionPoint, true, point(null, false, true, null, false))
				.signedBy(root.key());
		Asked.good(about(leaf, List.of(users)));
		Asked.bad("revocation", "covers only a part", about(leaf, List.of(cas)));
		X509Certificate ca = root.sub("CA").certificate();
		Asked.good(about(ca, List.of(cas)));
		Asked.bad("revocation", "covers only a part", about(ca, List.of(users)));
	}

	@Test
	void listsOfAttributeCertificatesDoNotCount() {
		X509CRL list = list(root, 1).with(Extension.issuingDistributionPoint, true,
				new IssuingDistributionPoint(null, false, false, null, false, true)).signedBy(root.key());
		Asked.bad("revocation", "covers only a part", about(leaf, List.of(list)));
	}

	@Test
	void theReasonsOfSeveralListsAddUp() {
		X509CRL some = list(root, 1).with(Extension.issuingDistributionPoint, true,
				point(null, false, false, new ReasonFlags(REASONS_A), false)).signedBy(root.key());
		X509CRL others = list(root, 2).with(Extension.issuingDistributionPoint, true,
				point(null, false, false, new ReasonFlags(REASONS_B), false)).signedBy(root.key());
		Asked.good(about(leaf, List.of(some, others)));
		Asked.bad("revocation", "covers only a part", about(leaf, List.of(some)));
	}

	@Test
	void namesOfDistributionPointsHaveToMatch() {
		DistributionPointName first = full("http://crl.example/1");
		DistributionPointName relative = new DistributionPointName(DistributionPointName.NAME_RELATIVE_TO_CRL_ISSUER,
				new RDN(BCStyle.OU, new DERUTF8String("Part 1")));
		DistributionPointName spelledOut = new DistributionPointName(
				new GeneralNames(new GeneralName(new X500Name("O=Plant,CN=Root,OU=part  1"))));
		Asked.good(about(pointedAt(first), List.of(listAt(first))));
		Asked.bad("revocation", "covers only a part",
				about(pointedAt(full("http://crl.example/2")), List.of(listAt(first))));
		Asked.good(about(pointedAt(relative), List.of(listAt(spelledOut))));
		Asked.good(about(pointedAt(spelledOut), List.of(listAt(relative))));
	}

	@Test
	void anIndirectListNamesTheIssuersOfItsEntries() {
		TestCa lists = root.sub("Lists", each -> each.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.cRLSign)));
		GeneralNames issuer = new GeneralNames(new GeneralName(CertificateDraft.name("Lists")));
		X509Certificate end = root.leaf("end", each -> each.with(Extension.cRLDistributionPoints, false,
				new CRLDistPoint(new DistributionPoint[] { new DistributionPoint(null, null, issuer) })));
		X509CRL ofRoot = list(root, 1).signedBy(root.key());
		IssuingDistributionPoint indirect = point(null, false, false, null, true);
		X509Certificate other = lists.leaf("other", each -> each.serial(end.getSerialNumber()));
		X509CRL good = list(lists, 1).with(Extension.issuingDistributionPoint, true, indirect).revokingOf(other)
				.signedBy(lists.key());
		X509CRL bad = list(lists, 1).with(Extension.issuingDistributionPoint, true, indirect).revokingOf(end)
				.signedBy(lists.key());
		// The list of the CA itself says nothing about the end entity if it only covers CAs.
		X509CRL cas = list(root, 1)
				.with(Extension.issuingDistributionPoint, true, point(null, false, true, null, false))
				.signedBy(root.key());
		Asked.good(about(end, List.of(cas, good), lists.certificate()));
		Asked.bad("revocation", "end was revoked", about(end, List.of(cas, bad), lists.certificate()));
		X509CRL direct = list(lists, 1).revokingOf(end).signedBy(lists.key());
		Asked.bad("revocation", "covers only a part", about(end, List.of(cas, direct), lists.certificate()));
		Asked.good(about(end, List.of(ofRoot)));
	}

	@Test
	void aListMayBeSignedWithAKeyOfItsOwnThatHasAPathOfItsOwn() {
		KeyPair listKey = TestCa.newKey();
		X509Certificate signer = root
				.sub("Root", listKey, each -> each.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.cRLSign)))
				.certificate();
		X509Certificate wrong = root
				.sub("Root", listKey, each -> each.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)))
				.certificate();
		X509Certificate stranger = new TestCa("Root", TestCa.newKey(), null).sub("Root", listKey, each -> each)
				.certificate();
		X509CRL list = list(root, 1).signedBy(listKey);
		Asked.good(about(leaf, List.of(list), signer));
		Asked.bad("revocation", "which its key usage does not allow", about(leaf, List.of(list), wrong));
		Asked.bad("revocation", "the signer of the revocation list of Root is not valid",
				about(leaf, List.of(list), stranger));
		Asked.bad("revocation", "was not made by its key", about(leaf, List.of(list)));
		X509CRL revoking = list(root, 1).revoking(signer).signedBy(listKey);
		Asked.bad("revocation", "is not valid", about(leaf, List.of(revoking), signer));
	}

	@Test
	void aDeltaListAddsAndRemovesEntries() {
		X509CRL complete = list(root, 5).revoking(leaf, CRLReason.certificateHold).signedBy(root.key());
		X509CRL removing = list(root, 6).delta(5).revoking(leaf, CRLReason.removeFromCRL).signedBy(root.key());
		Asked.bad("revocation", "certificate-hold", about(leaf, List.of(complete)));
		Asked.good(about(leaf, List.of(complete, removing)));
		X509CRL clean = list(root, 5).signedBy(root.key());
		X509CRL adding = list(root, 6).delta(5).revoking(leaf).signedBy(root.key());
		Asked.bad("revocation", "key-compromise", about(leaf, List.of(clean, adding)));
		Asked.bad("revocation", "covers only a part", about(leaf, List.of(adding)));
	}

	@Test
	void aDeltaListThatDoesNotFitIsLeftAside() {
		X509CRL complete = list(root, 5).revoking(leaf, CRLReason.certificateHold).signedBy(root.key());
		X509CRL laterBase = list(root, 8).delta(6).revoking(leaf, CRLReason.removeFromCRL).signedBy(root.key());
		X509CRL older = list(root, 4).delta(3).revoking(leaf, CRLReason.removeFromCRL).signedBy(root.key());
		X509CRL forged = list(root, 6).delta(5).revoking(leaf, CRLReason.removeFromCRL).signedBy(TestCa.newKey());
		for (X509CRL delta : List.of(laterBase, older, forged)) {
			Asked.bad("revocation", "certificate-hold", about(leaf, List.of(complete, delta)));
		}
	}

	@Test
	void aDeltaListBringsACompleteListUpToDate() {
		X509CRL old = CrlDraft.of("Root", Samples.NOW.minus(Duration.ofDays(60))).number(5).signedBy(root.key());
		X509CRL delta = list(root, 9).delta(5).signedBy(root.key());
		Asked.bad("revocation", "is out of date", about(leaf, List.of(old)));
		Asked.good(about(leaf, List.of(old, delta)));
	}

	@Test
	void whatIsCriticalAndUnknownMakesAListUseless() {
		X509CRL list = list(root, 1).with(new ASN1ObjectIdentifier("1.2.3.4"), true, DERNull.INSTANCE)
				.signedBy(root.key());
		X509CRL entry = list(root, 1).withUnknownEntry(BigInteger.valueOf(99)).signedBy(root.key());
		Asked.bad("revocation", "must not be used: it has the critical extension 1.2.3.4", about(leaf, List.of(list)));
		Asked.bad("revocation", "must not be used: an entry", about(leaf, List.of(entry)));
	}

	@Test
	void aForgedNewerListDoesNotHideTheGenuineOne() {
		X509CRL forged = CrlDraft.of("Root", Samples.NOW).number(9).signedBy(TestCa.newKey());
		X509CRL genuine = list(root, 1).revoking(leaf).signedBy(root.key());
		Asked.bad("revocation", "leaf was revoked", about(leaf, List.of(forged, genuine)));
	}

	@Test
	void theFullProfileWantsANumber() {
		X509CRL unnumbered = CrlDraft.of("Root", Samples.NOW).signedBy(root.key());
		Asked.good(about(leaf, List.of(unnumbered)));
		Asked.good(about(leaf, List.of(unnumbered)).as(Strictness.PROFILE));
		ValidationReport strict = new CertificateValidator()
				.validate(about(leaf, List.of(unnumbered)).as(Strictness.FULL_PROFILE));
		assertTrue(strict.failed().stream().anyMatch(each -> each.reason().contains("has no number")),
				strict.toString());
	}

	private ValidationRequest about(X509Certificate certificate, List<X509CRL> crls, X509Certificate... others) {
		return Asked.about(certificate, List.of(root.certificate()), crls, others);
	}

	private X509Certificate pointedAt(DistributionPointName name) {
		return root.leaf("leaf", each -> each.with(Extension.cRLDistributionPoints, false,
				new CRLDistPoint(new DistributionPoint[] { new DistributionPoint(name, null, null) })));
	}

	private X509CRL listAt(DistributionPointName name) {
		return list(root, 1).with(Extension.issuingDistributionPoint, true, point(name, false, false, null, false))
				.signedBy(root.key());
	}

	private static DistributionPointName full(String uri) {
		return new DistributionPointName(new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, uri)));
	}

	private static IssuingDistributionPoint point(DistributionPointName name, boolean users, boolean cas,
			ReasonFlags reasons, boolean indirect) {
		return new IssuingDistributionPoint(name, users, cas, reasons, indirect, false);
	}

	/** A complete list of a CA as of yesterday. */
	private static CrlDraft list(TestCa ca, long number) {
		return CrlDraft.of(ca.name(), Samples.NOW.minus(Duration.ofDays(1))).number(number);
	}
}
