// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Openssl;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Refused;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.pki.key.Samples;

class CrlIssuerTest {

	private static final Instant NEXT = Samples.NOW.plus(Duration.ofDays(30));

	@TempDir
	Path folder;

	private final CrlIssuer issuer = new CrlIssuer();

	@Test
	void opensslVerifiesItAndFindsTheRevokedCertificate() throws Exception {
		Openssl openssl = new Openssl(folder);
		Credential ca = Samples.rsaCa();
		X509Certificate good = Samples.issued(ca, "good", Usage.WEB_SERVER, "dns:good").certificate();
		X509Certificate bad = Samples.issued(ca, "bad", Usage.WEB_SERVER, "dns:bad").certificate();
		X509CRL crl = issuer.issue(ca, BigInteger.valueOf(7), Samples.NOW, NEXT,
				List.of(new Revocation(bad.getSerialNumber(), Samples.NOW, RevocationReason.KEY_COMPROMISE)));
		openssl.file("ca.pem", Certificates.pem(ca.certificate()));
		openssl.file("good.pem", Certificates.pem(good));
		openssl.file("bad.pem", Certificates.pem(bad));
		openssl.file("crl.pem", Crls.pem(crl));
		openssl.file("crl.der", Crls.der(crl));
		assertTrue(openssl.run("crl", "-in", "crl.der", "-inform", "DER", "-CAfile", "ca.pem", "-noout").ok().text()
				.contains("verify OK"));
		String text = openssl.run("crl", "-in", "crl.pem", "-noout", "-text").ok().text();
		assertTrue(text.contains("X509v3 CRL Number: \n                7") && text.contains("Key Compromise")
				&& text.contains("Authority Key Identifier"), text);
		String at = Long.toString(Samples.NOW.plusSeconds(60).getEpochSecond());
		openssl.run("verify", "-crl_check", "-x509_strict", "-attime", at, "-CAfile", "ca.pem", "-CRLfile", "crl.pem",
				"good.pem").ok();
		Openssl.Answer refused = openssl.run("verify", "-crl_check", "-attime", at, "-CAfile", "ca.pem", "-CRLfile",
				"crl.pem", "bad.pem");
		assertNotEquals(0, refused.exitCode());
		assertTrue(refused.text().contains("revoked"), refused.text());
	}

	@Test
	void aReadListIsTheOneThatWasWritten() throws ProblemException {
		Credential ca = Samples.ecCa("CA");
		X509CRL crl = issuer.issue(ca, BigInteger.TWO, Samples.NOW, NEXT,
				List.of(new Revocation(BigInteger.TEN, Samples.NOW, RevocationReason.UNSPECIFIED)));
		assertEquals(crl, CrlReader.read(Crls.der(crl), "a"));
		assertEquals(crl, CrlReader.read(Crls.pem(crl).getBytes(StandardCharsets.US_ASCII), "a"));
		assertEquals(Optional.of(BigInteger.TWO), Crls.number(crl));
		// RFC 5280 §5.3.1: no reason code for an unspecified reason.
		assertEquals(null, crl.getRevokedCertificate(BigInteger.TEN).getRevocationReason());
		assertArrayEquals(Crls.der(crl), Crls.der(CrlReader.read(Crls.der(crl), "a")));
	}

	@Test
	void entriesStandInTheOrderOfTheirNumbers() throws ProblemException {
		Credential ca = Samples.rsaCa();
		Revocation one = new Revocation(BigInteger.ONE, Samples.NOW, RevocationReason.SUPERSEDED);
		Revocation ten = new Revocation(BigInteger.TEN, Samples.NOW, RevocationReason.CA_COMPROMISE);
		assertEquals(issuer.issue(ca, BigInteger.ONE, Samples.NOW, NEXT, List.of(one, ten)),
				issuer.issue(ca, BigInteger.ONE, Samples.NOW, NEXT, List.of(ten, one)));
	}

	@Test
	void aSha1CaSignsItsListAsItSignedItself() throws ProblemException {
		X509Certificate old = Samples.issuer()
				.selfSigned(Samples.profile("Old CA", Usage.CA, SignatureAlgorithm.SHA1_RSA), Samples.RSA);
		X509CRL crl = issuer.issue(new Credential(Samples.RSA.getPrivate(), List.of(old)), BigInteger.ONE, Samples.NOW,
				NEXT, List.of());
		assertEquals("SHA1withRSA", crl.getSigAlgName());
	}

	@Test
	void everyReasonIsWrittenAndFoundAgain() throws ProblemException {
		Credential ca = Samples.ecCa("CA");
		for (RevocationReason reason : RevocationReason.values()) {
			X509CRL crl = issuer.issue(ca, BigInteger.ONE, Samples.NOW, NEXT,
					List.of(new Revocation(BigInteger.TEN, Samples.NOW, reason)));
			assertEquals(Optional.of(reason),
					RevocationReason.of(crl.getRevokedCertificate(BigInteger.TEN).getRevocationReason()));
			assertEquals(Optional.of(reason), RevocationReason.of(reason.label()));
		}
	}

	@Test
	void refusesValuesThatMakeNoSense() throws ProblemException {
		Credential ca = Samples.rsaCa();
		Revocation one = new Revocation(BigInteger.ONE, Samples.NOW, RevocationReason.SUPERSEDED);
		Refused.with(PkiProblem.CRL_DATES_REVERSED, () -> issuer.issue(ca, BigInteger.ONE, NEXT, NEXT, List.of()));
		Refused.with(PkiProblem.REVOKED_TWICE,
				() -> issuer.issue(ca, BigInteger.ONE, Samples.NOW, NEXT, List.of(one, one)));
		Refused.with(PkiProblem.CRL_NUMBER_UNFIT,
				() -> issuer.issue(ca, BigInteger.ONE.negate(), Samples.NOW, NEXT, List.of()));
		Credential leaf = Samples.issued(ca, "leaf", Usage.LINK);
		Refused.with(PkiProblem.ISSUER_IS_NO_CA,
				() -> issuer.issue(leaf, BigInteger.ONE, Samples.NOW, NEXT, List.of()));
	}

	@Test
	void refusesADamagedList() throws ProblemException {
		byte[] der = Crls.der(issuer.issue(Samples.rsaCa(), BigInteger.ONE, Samples.NOW, NEXT, List.of()));
		Refused.with(PkiProblem.CRL_DAMAGED, () -> CrlReader.read(Arrays.copyOf(der, der.length - 1), "a"));
		Refused.with(PkiProblem.CRL_DAMAGED, () -> CrlReader.read(Arrays.copyOf(der, der.length + 1), "a"));
		Refused.with(PkiProblem.CRL_DAMAGED, () -> CrlReader.read(new byte[0], "a"));
		Refused.with(PkiProblem.CRL_DAMAGED,
				() -> CrlReader.read("-----BEGIN X509 CRL-----\nAAAA".getBytes(StandardCharsets.US_ASCII), "a"));
	}
}
