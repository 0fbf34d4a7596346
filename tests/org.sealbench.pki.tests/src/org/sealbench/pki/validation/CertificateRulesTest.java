// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.testkit.CertificateDraft;
import org.sealbench.testkit.TestCa;

class CertificateRulesTest {

	private static final TestCa ROOT = TestCa.root("Root");

	@Test
	void selfIssuedCertificatesDoNotCountForThePathLength() {
		TestCa ca = ROOT.sub("CA", each -> each.pathLength(0));
		TestCa rolled = ca.sub("CA");
		TestCa below = ca.sub("Below");
		Asked.good(Asked.about(rolled.leaf("leaf"), ROOT, ca.certificate(), rolled.certificate()));
		Asked.bad("basic constraints", "CA allows 0 certification authorities below it, and there are 1",
				Asked.about(below.leaf("leaf"), ROOT, ca.certificate(), below.certificate()));
		Asked.good(Asked.about(below.certificate(), ROOT, ca.certificate()));
	}

	@Test
	void anIssuerHasToBeACaAndMayHaveToSayMore() {
		TestCa none = ROOT.sub("CA", each -> each.without(Extension.basicConstraints));
		TestCa notSigning = ROOT.sub("CA", each -> each.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.cRLSign)));
		Asked.bad("basic constraints", "is no certification authority",
				Asked.about(none.leaf("leaf"), ROOT, none.certificate()));
		Asked.bad("key usage", "lacks keyCertSign",
				Asked.about(notSigning.leaf("leaf"), ROOT, notSigning.certificate()));
	}

	@Test
	void serialNumbersOfEverySizeAreReadAndTheProfileJudgesThem() {
		for (BigInteger serial : new BigInteger[] { BigInteger.ZERO, BigInteger.valueOf(-1),
				BigInteger.ONE.shiftLeft(200) }) {
			ValidationRequest request = Asked.about(ROOT.leaf("leaf", each -> each.serial(serial)), ROOT);
			Asked.good(request);
			Asked.bad("certificate profile", "serial number", request.as(Strictness.PROFILE));
		}
	}

	@Test
	void keyIdentifiersAreDemandedByTheFullProfileOnly() {
		ValidationRequest request = Asked.about(ROOT.leaf("leaf"), ROOT);
		Asked.good(request.as(Strictness.PROFILE));
		Asked.bad("certificate profile", "does not identify its issuer's key", request.as(Strictness.FULL_PROFILE));
		TestCa root = TestCa.root("Root",
				each -> each.with(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(new byte[] { 1 })));
		Asked.good(Asked.about(root.leaf("leaf", CertificateRulesTest::identified), root).as(Strictness.FULL_PROFILE));
	}

	@Test
	void criticalityIsJudgedByTheProfile() {
		X509Certificate critical = ROOT.leaf("leaf",
				each -> each.with(Extension.subjectKeyIdentifier, true, new SubjectKeyIdentifier(new byte[] { 1 })));
		Asked.good(Asked.about(critical, ROOT));
		Asked.bad("certificate profile", "as critical, which it must not be",
				Asked.about(critical, ROOT).as(Strictness.PROFILE));
		TestCa soft = ROOT.sub("CA", each -> each.with(Extension.basicConstraints, false, new BasicConstraints(true)));
		Asked.bad("certificate profile", "basic constraints are not critical",
				Asked.about(soft.leaf("leaf"), ROOT, soft.certificate()).as(Strictness.PROFILE));
	}

	@Test
	void aBrowserWantsMoreThanAServerInGeneral() {
		TestCa root = TestCa.root("Root",
				each -> each.with(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(new byte[] { 1 })));
		Asked.good(web(root.leaf("leaf", each -> server(each).dns("plc.example")), root));
		Asked.bad("certificate profile", "has no alternative names",
				web(root.leaf("leaf", CertificateRulesTest::server), root));
		Asked.bad("certificate profile", "has no extended key usage",
				web(root.leaf("leaf", each -> identified(each).dns("plc.example")), root));
		Asked.bad("certificate profile", "spells one of the alternative names differently",
				web(root.leaf("PLC.example", each -> server(each).dns("plc.example")), root));
		X509Certificate any = root.leaf("leaf", each -> identified(each).dns("plc.example")
				.with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(
						new KeyPurposeId[] { KeyPurposeId.id_kp_serverAuth, KeyPurposeId.anyExtendedKeyUsage })));
		Asked.bad("certificate profile", "allows every extended key usage", web(any, root));
	}

	@Test
	void malformedExtensionsAndAddressesAreNotWellFormed() {
		TestCa ca = ROOT.sub("CA", each -> each.with(Extension.policyConstraints, true, new DERSequence()));
		Asked.bad("format", "is malformed", Asked.about(ca.leaf("leaf"), ROOT, ca.certificate()));
		X509Certificate address = ROOT.leaf("leaf",
				each -> each.named(new GeneralName(GeneralName.iPAddress, new DEROctetString(new byte[5]))));
		Asked.bad("format", "5 octets", Asked.about(address, ROOT));
	}

	@Test
	void anUnknownCriticalExtensionOfAnUnusedCertificateDoesNotMatter() {
		X509Certificate odd = ROOT
				.sub("CA", each -> each.with(new ASN1ObjectIdentifier("1.2.3.4"), true, new ASN1Integer(1)))
				.certificate();
		Asked.good(Asked.about(ROOT.leaf("leaf"), ROOT, odd));
		Asked.bad("critical extensions", "1.2.3.4", Asked.about(odd, ROOT));
	}

	@Test
	void sha1FailsForAUsageUnlessItIsAllowed() {
		X509Certificate old = ROOT.leaf("leaf", each -> each.signedWith("SHA1withECDSA"));
		Asked.good(Asked.about(old, ROOT));
		ValidationRequest client = Asked.about(old, ROOT).forPurpose(Purpose.CLIENT);
		Asked.bad("algorithms", "SHA1", client);
		Asked.good(client.allowingSha1(true));
	}

	@Test
	void aDsaKeyInheritsItsParameters() throws GeneralSecurityException, IOException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("DSA");
		generator.initialize(2048);
		KeyPair rootKey = generator.generateKeyPair();
		KeyPair caKey = generator.generateKeyPair();
		X509Certificate root = CertificateDraft.of("Root", rootKey.getPublic()).ca().signedWith("SHA256withDSA")
				.signedBy("Root", rootKey);
		SubjectPublicKeyInfo whole = SubjectPublicKeyInfo.getInstance(caKey.getPublic().getEncoded());
		SubjectPublicKeyInfo bare = new SubjectPublicKeyInfo(
				new AlgorithmIdentifier(whole.getAlgorithm().getAlgorithm()), whole.parsePublicKey());
		X509Certificate ca = CertificateDraft.of("CA", caKey.getPublic()).ca().key(bare).signedWith("SHA256withDSA")
				.signedBy("Root", rootKey);
		X509Certificate leaf = CertificateDraft.of("leaf", TestCa.newKey().getPublic()).signedWith("SHA256withDSA")
				.signedBy("CA", caKey);
		Asked.good(Asked.about(leaf, new TestCa("Root", rootKey, root), ca));
		X509Certificate forged = CertificateDraft.of("leaf", TestCa.newKey().getPublic()).signedWith("SHA256withDSA")
				.signedBy("CA", rootKey);
		Asked.bad("signature", "was not made by the key of CA",
				Asked.about(forged, new TestCa("Root", rootKey, root), ca));
	}

	@Test
	void anyExtendedKeyUsageIsEnoughForAServerInGeneralAndNotForTheWeb() {
		X509Certificate any = ROOT.leaf("leaf", each -> each.dns("plc.example").with(Extension.extendedKeyUsage, false,
				new ExtendedKeyUsage(KeyPurposeId.anyExtendedKeyUsage)));
		ValidationRequest request = Asked.about(any, ROOT).forHost(Optional.of("plc.example"));
		Asked.good(request.forPurpose(Purpose.SERVER));
		Asked.bad("extended key usage", "lacks serverAuth", request.forPurpose(Purpose.WEB_SERVER));
	}

	@Test
	void aHostIsFoundInTheFormInWhichCertificatesNameIt() {
		X509Certificate leaf = ROOT.leaf("leaf",
				each -> each.named(new GeneralName(GeneralName.dNSName, "xn--bcher-kva.example"),
						new GeneralName(GeneralName.dNSName, "strasse.example"),
						new GeneralName(GeneralName.iPAddress, "fe80::1")));
		ValidationRequest request = Asked.about(leaf, ROOT);
		for (String host : List.of("b\u00fccher.example", "B\u00dcCHER.Example.", "XN--BCHER-KVA.example", "fe80::1",
				"[fe80:0::1]", "fe80::1%eth0", "[fe80::1%25eth0]")) {
			Asked.good(request.forHost(Optional.of(host)));
		}
		// Sharp s is a letter of its own since IDNA 2008, and never was one in IDNA 2003.
		Asked.bad("host name", "begins with xn--", request.forHost(Optional.of("stra\u00dfe.example")));
		for (String host : List.of("bucher.example", "b\u00fccher.example..", "fe80::2", "\u00fc..example", "%eth0")) {
			Asked.bad("host name", "is not among the alternative names", request.forHost(Optional.of(host)));
		}
	}

	private static ValidationRequest web(X509Certificate leaf, TestCa root) {
		return Asked.about(leaf, root).forPurpose(Purpose.WEB_SERVER).as(Strictness.BROWSER);
	}

	private static CertificateDraft server(CertificateDraft certificate) {
		return identified(certificate).with(Extension.extendedKeyUsage, false,
				new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
	}

	private static CertificateDraft identified(CertificateDraft certificate) {
		return certificate.with(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(new byte[] { 1 }));
	}
}
