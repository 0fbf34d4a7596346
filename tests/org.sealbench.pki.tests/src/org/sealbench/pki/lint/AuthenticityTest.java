// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.util.Optional;

import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.Authenticity;

class AuthenticityTest {

	private final X509Certificate ca = Draft.ca().certificate();

	@Test
	void identifiersAndSignatureAgree() {
		Authenticity found = Authenticity.of(Draft.web().certificate(), ca);
		assertTrue(found.isAuthentic());
		assertEquals(Optional.of("01:02:03:04"), found.authorityKeyIdentifier());
		assertEquals(found.authorityKeyIdentifier(), found.subjectKeyIdentifier());
		assertEquals("the identifiers agree and the key of the CA made the signature", found.verdict());
	}

	@Test
	void equalIdentifiersAloneProveNothing() {
		Authenticity forged = Authenticity.of(Draft.web().signedBy(Draft.KEY, "SHA256withECDSA").certificate(), ca);
		assertTrue(forged.identifiersAgree());
		assertFalse(forged.isAuthentic());
		assertEquals("the identifiers agree, but the key of the CA did not make the signature", forged.verdict());
	}

	@Test
	void differentIdentifiersAreToldBesideAGoodSignature() {
		Authenticity found = Authenticity.of(
				Draft.web().with(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(new byte[] { 9 }))
						.certificate(),
				ca);
		assertTrue(found.signed() && found.identifiersDiffer());
		assertFalse(found.isAuthentic());
	}

	@Test
	void aMissingIdentifierIsToldAndTheSignatureDecides() {
		Authenticity found = Authenticity.of(Draft.web().without(Extension.authorityKeyIdentifier).certificate(), ca);
		assertTrue(found.isAuthentic());
		assertTrue(found.verdict().endsWith("as one is missing"), found.verdict());
	}

	@Test
	void anIssuerIsACaOfThatName() {
		assertFalse(Authenticity.of(Draft.web().issuer("CN=Other CA").certificate(), ca).isAuthentic());
		X509Certificate noCa = Draft.ca().without(Extension.basicConstraints).certificate();
		assertFalse(Authenticity.of(Draft.web().certificate(), noCa).isAuthentic());
		X509Certificate own = Draft.web().selfSigned().without(Extension.authorityKeyIdentifier).certificate();
		assertTrue(Authenticity.of(own, own).isAuthentic());
	}
}
