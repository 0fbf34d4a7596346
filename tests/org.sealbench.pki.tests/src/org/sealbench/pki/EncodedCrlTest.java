// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.crl.CrlEntries;
import org.sealbench.pki.crl.EncodedCrl;
import org.sealbench.pki.crl.RevokedEntry;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.testkit.CredentialBuilder;

/** Lists that are read here answer as those of the Java runtime do, and take no more memory than their octets. */
class EncodedCrlTest {

	private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

	private final Credential ca = CredentialBuilder.of("CA", Usage.CA).selfSigned();

	@Test
	void answerAsTheJavaRuntimeDoes() throws GeneralSecurityException, ProblemException {
		byte[] der = Crls.der(issued(500));
		X509CRL ours = CrlReader.read(der, "ours");
		X509CRL theirs = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
		assertTrue(ours instanceof EncodedCrl);
		assertArrayEquals(theirs.getEncoded(), ours.getEncoded());
		assertArrayEquals(theirs.getTBSCertList(), ours.getTBSCertList());
		assertEquals(theirs.hashCode(), ours.hashCode());
		assertTrue(ours.equals(theirs) && theirs.equals(ours));
		assertEquals(theirs.getIssuerX500Principal(), ours.getIssuerX500Principal());
		assertEquals(theirs.getCriticalExtensionOIDs(), ours.getCriticalExtensionOIDs());
		assertEquals(theirs.getNonCriticalExtensionOIDs(), ours.getNonCriticalExtensionOIDs());
		assertEquals(theirs.getThisUpdate(), ours.getThisUpdate());
		assertEquals(theirs.getNextUpdate(), ours.getNextUpdate());
		for (int serial = -1; serial < 503; serial++) {
			X509CRLEntry expected = theirs.getRevokedCertificate(BigInteger.valueOf(serial));
			assertEquals(expected, ours.getRevokedCertificate(BigInteger.valueOf(serial)));
		}
		assertEquals(Set.copyOf(theirs.getRevokedCertificates()), Set.copyOf(ours.getRevokedCertificates()));
		assertEquals(values(theirs), values(ours));
	}

	private static Set<RevokedEntry> values(X509CRL crl) {
		return CrlEntries.stream(crl).collect(Collectors.toSet());
	}

	@Test
	void verifyTheirSignature() throws ProblemException {
		X509CRL list = CrlReader.read(Crls.der(issued(10)), "list");
		assertTrue(Signatures.verifies(list, ca.certificate().getPublicKey()));
		Credential other = CredentialBuilder.of("CA", Usage.CA).selfSigned();
		assertFalse(Signatures.verifies(list, other.certificate().getPublicKey()));
	}

	@Test
	void areWrittenAsTheyWere() throws ProblemException {
		byte[] der = Crls.der(issued(3));
		X509CRL list = CrlReader.read(der, "list");
		assertEquals(new Pem("X509 CRL", der).text(), Crls.pem(list));
		assertArrayEquals(Crls.pem(list).getBytes(StandardCharsets.US_ASCII), Crls.pemBytes(list));
		assertArrayEquals(der, Crls.der(CrlReader.read(Crls.pemBytes(list), "again")));
	}

	@Test
	void withoutEntriesHaveNone() throws ProblemException {
		X509CRL list = CrlReader.read(Crls.der(issued(0)), "list");
		assertNull(list.getRevokedCertificates());
		assertEquals(0, CrlEntries.of(list).count());
	}

	@Test
	void areRefusedWhereAnEntryIsMalformed() {
		byte[] der = Crls.der(issued(40));
		int date = new String(der, StandardCharsets.ISO_8859_1).indexOf("261129");
		der[date + 3] = '9';
		assertEquals("the date of an entry is no time in UTC to the second",
				assertThrows(ProblemException.class, () -> CrlReader.read(der, "list")).problem().message()
						.replaceFirst(".*: ", ""));
	}

	private X509CRL issued(int entries) {
		List<Revocation> revoked = new ArrayList<>();
		RevocationReason[] reasons = RevocationReason.values();
		for (int i = 1; i <= entries; i++) {
			revoked.add(
					new Revocation(BigInteger.valueOf(i), NOW.minus(Duration.ofDays(1)), reasons[i % reasons.length]));
		}
		try {
			return new CrlIssuer().issue(ca, BigInteger.ONE, NOW, NOW.plus(Duration.ofDays(1)), revoked);
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}
}
