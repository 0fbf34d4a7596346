// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.CrlBuilder;

class ApplicationCertificateValidatorTest {

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
	private static final String URI = "urn:test:client";

	private static Credential ca;
	private static Credential other;
	private static X509Certificate client;

	private static Instant days(int days) {
		return NOW.plus(Duration.ofDays(days));
	}

	@BeforeAll
	static void make() throws Exception {
		ca = ca("CA", 1000);
		other = ca("Other CA", 1000);
		client = issue(ca, Usage.OPCUA_CLIENT, 100, URI);
	}

	private static CredentialBuilder builder(String name, Usage usage, int until) {
		return CredentialBuilder.of(name, usage).key(KeyAlgorithm.RSA_2048).valid(days(-10), days(until));
	}

	private static Credential ca(String name, int until) {
		return builder(name, Usage.CA, until).selfSigned();
	}

	private static X509Certificate issue(Credential by, Usage usage, int until, String uri) {
		return builder("client", usage, until).names("uri:" + uri).issuedBy(by).certificate();
	}

	private static X509CRL list(Credential by, int nextUpdate, X509Certificate... revoked) {
		CrlBuilder list = CrlBuilder.of(by).number(10).valid(days(-5), days(nextUpdate))
				.reason(RevocationReason.UNSPECIFIED);
		List.of(revoked).forEach(list::revoke);
		return list.issue();
	}

	private static TrustMaterial trust(X509Certificate anchor, X509CRL... lists) {
		return new TrustMaterial(List.of(anchor), List.of(), List.of(lists));
	}

	private static CertificateValidationResult verdict(X509Certificate certificate, TrustMaterial trust, Instant at,
			String uri) {
		return new ApplicationCertificateValidator().validate(new CertificateValidationRequest(List.of(certificate),
				trust, at, Optional.empty(), Usage.OPCUA_CLIENT, Optional.ofNullable(uri)));
	}

	private static String status(X509Certificate certificate, TrustMaterial trust, Instant at, String uri) {
		return verdict(certificate, trust, at, uri).statusName();
	}

	@Test
	void refusesACertificateWhoseSignatureWasChanged() throws Exception {
		byte[] der = client.getEncoded();
		der[der.length - 1] ^= 1;
		X509Certificate changed = (X509Certificate) CertificateFactory.getInstance("X.509")
				.generateCertificate(new ByteArrayInputStream(der));
		assertEquals("Bad_CertificateInvalid", status(changed, trust(ca.certificate()), NOW, URI));
	}

	@Test
	void acceptsAClientOfATrustedAuthority() throws Exception {
		assertEquals("Good", status(client, trust(ca.certificate()), NOW, URI));
		assertEquals("Good", status(client, trust(ca.certificate(), list(ca, 5)), NOW, URI));
		assertEquals("Good", status(client, trust(client), NOW, URI));
	}

	@Test
	void tellsWhatIsMissing() throws Exception {
		assertEquals("Bad_CertificateChainIncomplete", status(client, trust(other.certificate()), NOW, URI));
		assertEquals("Bad_CertificateUntrusted", status(ca.certificate(), trust(other.certificate()), NOW, null));
		assertEquals("Bad_CertificateTimeInvalid", status(client, trust(ca.certificate()), days(200), URI));
		assertEquals("Bad_CertificateTimeInvalid", status(client, trust(ca.certificate()), days(-20), URI));
		assertEquals("Bad_CertificateUriInvalid", status(client, trust(ca.certificate()), NOW, "urn:test:other"));
		assertEquals("Bad_CertificateUseNotAllowed",
				status(issue(ca, Usage.WEB_SERVER, 100, URI), trust(ca.certificate()), NOW, URI));
		assertEquals("Bad_CertificateRevoked", status(client, trust(ca.certificate(), list(ca, 5, client)), NOW, URI));
		assertEquals("Bad_CertificateRevoked", status(client, trust(client, list(ca, 5, client)), NOW, URI));
		assertEquals("Bad_CertificateRevocationUnknown",
				status(client, trust(ca.certificate(), list(ca, -1)), NOW, URI));
	}

	@Test
	void blamesTheCertificateWhenItsIssuerHasExpiredAsWell() throws Exception {
		Credential old = ca("Old CA", 50);
		X509Certificate below = issue(old, Usage.OPCUA_CLIENT, 50, URI);
		assertEquals("Bad_CertificateTimeInvalid", status(below, trust(old.certificate()), days(60), URI));
	}

	@Test
	void doesNotAskForTheListOfAnAuthorityThatHasNone() throws Exception {
		assertEquals("Good", status(client, trust(ca.certificate(), list(other, 5)), NOW, URI));
	}

	@Test
	void reportsTheFirstStepOfTheStandardsOrder() throws Exception {
		assertEquals("Bad_CertificateChainIncomplete",
				status(client, trust(other.certificate()), days(200), "urn:test:other"));
		assertEquals("Bad_CertificateTimeInvalid",
				status(client, trust(ca.certificate(), list(ca, 5, client)), days(200), "urn:test:other"));
	}

	@Test
	void knowsTheStepOfEveryCheck() throws Exception {
		for (Check check : verdict(client, trust(ca.certificate()), NOW, URI).checks()) {
			assertTrue(CertificateValidationStep.of(check.check()).includes(check.check()), check.check()::label);
		}
	}

	@Test
	void tellsAStrangerLittle() {
		assertEquals("Bad_SecurityChecksFailed", StatusNames.of(WireStatus.of(StatusCodes.Bad_CertificateRevoked)));
		assertEquals("Bad_CertificateTimeInvalid",
				StatusNames.of(WireStatus.of(StatusCodes.Bad_CertificateTimeInvalid)));
	}
}
