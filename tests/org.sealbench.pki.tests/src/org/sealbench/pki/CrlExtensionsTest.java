// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V2TBSCertListGenerator;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.pki.key.Samples;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.text.CrlDescription;

/**
 * Extensions of revocation lists that are not what they promise: the list is refused when it is read, or everything in
 * it can be told.
 */
class CrlExtensionsTest {

	private static final int INPUTS = 60_000;
	private static final long SEED = Long.getLong("sealbench.fuzz.seed", 20_260_101L);
	private static final GeneralNames NAMES = new GeneralNames(
			new GeneralName(GeneralName.uniformResourceIdentifier, "http://pki.example/ca.crl"));

	@Test
	void aMalformedExtensionIsToldWhenTheListIsRead() throws Exception {
		Map<ASN1ObjectIdentifier, String> malformed = Map.of(Extension.cRLNumber, "0c0131", Extension.deltaCRLIndicator,
				"020101ff", Extension.issuingDistributionPoint, "3003a00102", Extension.authorityKeyIdentifier,
				"020101", Extension.freshestCRL, "3000300000", Extension.issuerAlternativeName, "04");
		for (Map.Entry<ASN1ObjectIdentifier, String> each : malformed.entrySet()) {
			refused(list(new Extension(each.getKey(), false, HexFormat.of().parseHex(each.getValue())), null),
					each.getKey().getId());
		}
		refused(list(new Extension(Extension.cRLNumber, false, new byte[0]), null), "empty number");
		refused(list(new Extension(Extension.cRLNumber, false, new ASN1Integer(-1).getEncoded()), null),
				"negative number");
		for (String reason : List.of("020101", "0a00", "0a0500ffffffff", "0a01010a0101", "", "0a")) {
			refused(list(null,
					new Extensions(new Extension(Extension.reasonCode, false, HexFormat.of().parseHex(reason)))),
					"reason " + reason);
		}
		refused(list(null,
				new Extensions(new Extension(Extension.invalidityDate, false, HexFormat.of().parseHex("170d3330")))),
				"invalidity date");
		refused(list(null,
				new Extensions(new Extension(Extension.certificateIssuer, true, HexFormat.of().parseHex("0500")))),
				"issuer");
	}

	@Test
	void anUnknownReasonIsTold() throws Exception {
		X509CRL crl = CrlReader.read(
				list(null,
						new Extensions(new Extension(Extension.reasonCode, false, HexFormat.of().parseHex("0a017f")))),
				"list");
		tell(crl);
	}

	@Test
	void anyChangeOfTheContentsOfAListIsFindingsOrAProblem() throws Exception {
		byte[] sound = full();
		tell(CrlReader.read(sound, "sound"));
		AtomicInteger refused = new AtomicInteger();
		AtomicInteger read = new AtomicInteger();
		IntStream.range(0, INPUTS).parallel().forEach(i -> {
			Random random = new Random(SEED + i);
			byte[] input = sound.clone();
			for (int change = random.nextInt(3); change >= 0; change--) {
				// The signature at the end is another matter.
				int at = random.nextInt(input.length - 80);
				input[at] = random.nextBoolean() ? (byte) random.nextInt(256)
						: (byte) (input[at] ^ 1 << random.nextInt(8));
			}
			try {
				tell(CrlReader.read(input, "list"));
				read.incrementAndGet();
			} catch (ProblemException e) {
				refused.incrementAndGet();
			} catch (RuntimeException | StackOverflowError e) {
				fail("input " + i + ": " + HexFormat.of().formatHex(input), e);
			}
		});
		assertTrue(refused.get() > INPUTS / 100 && read.get() > INPUTS / 100, refused + " refused, " + read + " read");
	}

	private static void refused(byte[] list, String what) {
		try {
			CrlReader.read(list, "list");
			fail(what + " is taken");
		} catch (ProblemException e) {
			assertEquals(PkiProblem.CRL_DAMAGED, e.problem().code(), what);
			assertTrue(!e.problem().message().contains("null"), e.problem().message());
		}
	}

	/** Everything that is ever asked of a list. */
	private static void tell(X509CRL crl) {
		CrlDescription.of(crl);
		Crls.number(crl);
		Crls.isNewer(crl, crl);
		Crls.isComplete(crl);
		Crls.issuerName(crl);
		Crls.pem(crl);
		if (crl.getRevokedCertificates() != null) {
			for (X509CRLEntry entry : crl.getRevokedCertificates()) {
				Crls.reason(entry);
			}
		}
		new CrlLint().checkWithDefaultDays(
				new CrlSubject(Optional.empty(), "list", Optional.of(crl), true, Map.of(BigInteger.TEN, "ten")),
				LintContext.general(Samples.NOW, 90));
	}

	private static V2TBSCertListGenerator list() {
		V2TBSCertListGenerator list = new V2TBSCertListGenerator();
		list.setIssuer(new X500Name("CN=CA"));
		list.setThisUpdate(new Time(Date.from(Samples.NOW)));
		list.setNextUpdate(new Time(Date.from(Samples.NOW.plus(Duration.ofDays(30)))));
		return list;
	}

	private static byte[] list(Extension extension, Extensions entry) throws Exception {
		V2TBSCertListGenerator list = list();
		if (extension != null) {
			list.setExtensions(new Extensions(extension));
		}
		if (entry != null) {
			list.addCRLEntry(new ASN1Integer(10), new Time(Date.from(Samples.NOW)), entry);
		}
		return signed(list);
	}

	private static byte[] full() throws Exception {
		DistributionPointName point = new DistributionPointName(NAMES);
		Extensions entry = new Extensions(new Extension[] {
				extension(Extension.reasonCode, CRLReason.lookup(CRLReason.keyCompromise).getEncoded()),
				extension(Extension.invalidityDate, new ASN1GeneralizedTime(Date.from(Samples.NOW)).getEncoded()),
				new Extension(Extension.certificateIssuer, true,
						new GeneralNames(new GeneralName(new X500Name("CN=Other"))).getEncoded()) });
		V2TBSCertListGenerator list = list();
		list.addCRLEntry(new ASN1Integer(10), new Time(Date.from(Samples.NOW)), entry);
		list.addCRLEntry(new ASN1Integer(2), new Time(Date.from(Samples.NOW)), entry);
		list.setExtensions(new Extensions(new Extension[] {
				extension(Extension.cRLNumber, new ASN1Integer(7).getEncoded()),
				extension(Extension.deltaCRLIndicator, new ASN1Integer(3).getEncoded()),
				extension(Extension.issuingDistributionPoint,
						new IssuingDistributionPoint(point, true, false, null, true, false).getEncoded()),
				extension(Extension.authorityKeyIdentifier, new AuthorityKeyIdentifier(new byte[20]).getEncoded()),
				extension(Extension.issuerAlternativeName, NAMES.getEncoded()),
				extension(Extension.freshestCRL,
						new CRLDistPoint(new DistributionPoint[] { new DistributionPoint(point, null, NAMES) })
								.getEncoded()) }));
		return signed(list);
	}

	private static Extension extension(ASN1ObjectIdentifier oid, byte[] value) {
		return new Extension(oid, false, new DEROctetString(value));
	}

	/** Signed by hand: Bouncy Castle's builder looks into what it signs. */
	private static byte[] signed(V2TBSCertListGenerator list) throws Exception {
		ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(Samples.ecCa("CA").key());
		list.setSignature(signer.getAlgorithmIdentifier());
		TBSCertList content = list.generateTBSCertList();
		signer.getOutputStream().write(content.getEncoded());
		return new DERSequence(new ASN1Encodable[] { content, signer.getAlgorithmIdentifier(),
				new DERBitString(signer.getSignature()) }).getEncoded();
	}
}
