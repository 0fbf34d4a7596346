// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestKeys;

/** Each issuer's own revocation list decides about what it issued, and no other list does. */
class OwnListsTest {

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	private static Credential root;
	private static Credential middle;
	private static Credential other;
	private static Credential client;

	@BeforeAll
	static void make() {
		root = ca("Root").selfSigned();
		middle = ca("Middle").issuedBy(root);
		other = ca("Other").selfSigned();
		client = leaf("client").issuedBy(middle);
	}

	private static ForeignCredential ca(String name) {
		return ForeignCredential.ca(name, TestKeys.fresh(KeyAlgorithm.P_256), 2).valid(days(-50), days(500));
	}

	private static ForeignCredential leaf(String name) {
		return ForeignCredential.application(name, TestKeys.of(KeyAlgorithm.RSA_2048)).uri("urn:test:client")
				.valid(days(-10), days(100));
	}

	private static Instant days(int days) {
		return NOW.plus(Duration.ofDays(days));
	}

	private static X509CRL list(Credential by, int nextUpdate, Credential... revoked) {
		return CrlBuilder.of(by).number(10).valid(days(-5), days(nextUpdate)).revoke(revoked).issue();
	}

	private static CertificateValidationResult verdict(List<X509Certificate> chain, List<X509Certificate> anchors,
			X509CRL... lists) {
		return new ApplicationCertificateValidator().validate(
				new CertificateValidationRequest(chain, new TrustMaterial(anchors, List.of(), Arrays.asList(lists)),
						NOW, Optional.empty(), Usage.OPCUA_CLIENT, Optional.of("urn:test:client")));
	}

	private static String status(X509CRL... lists) {
		return verdict(client.chain(), List.of(root.certificate(), other.certificate()), lists).statusName();
	}

	@Test
	void anAnchorWithoutAListSwitchesNothingOff() {
		assertEquals("Bad_CertificateRevoked", status(list(root, 5), list(middle, 5, client)));
		assertEquals("Bad_CertificateIssuerRevoked", status(list(root, 5, middle), list(middle, 5)));
		assertEquals("Good", status(list(root, 5), list(middle, 5)));
	}

	@Test
	void theListOfAnotherAuthorityDemandsNothing() {
		assertEquals("Good", status(list(other, 5)));
		assertEquals("Good", status(list(other, -1)));
		assertEquals("Good", status());
	}

	@Test
	void theIssuersListDecidesAlsoBelowARootWithoutOne() {
		assertEquals("Good", status(list(middle, 5)));
		assertEquals("Bad_CertificateRevoked", status(list(middle, 5, client)));
		assertEquals("Bad_CertificateRevocationUnknown", status(list(middle, -1)));
	}

	@Test
	void aRootWithAListDemandsOnesOfTheAuthoritiesBelow() {
		assertEquals("Bad_CertificateRevocationUnknown", status(list(root, 5)));
		assertEquals("Bad_CertificateIssuerRevocationUnknown", status(list(root, -1), list(middle, 5)));
	}

	@Test
	void sayWhatWasNotChecked() {
		Check check = revocation(list(middle, 5));
		assertEquals(Check.Result.PASSED, check.result());
		assertTrue(check.reason().endsWith("there is no revocation list of Root"), check::reason);
		assertEquals(Check.Result.NOT_DONE, revocation(list(other, 5)).result());
	}

	private static Check revocation(X509CRL... lists) {
		return verdict(client.chain(), List.of(root.certificate()), lists).checks().stream()
				.filter(each -> each.check() == CertificateCheck.REVOCATION).findFirst().orElseThrow();
	}

	@Test
	void damageDoesNotSwitchRevocationOff() {
		Credential namesake = ca("Middle").selfSigned();
		assertEquals("Bad_CertificateRevocationUnknown", status(list(namesake, 5)));
	}

	@Test
	void theListOfANamesakeSaysNothing() {
		Credential namesake = ca("Middle").selfSigned();
		List<X509Certificate> anchors = List.of(root.certificate(), namesake.certificate());
		assertEquals("Good", verdict(client.chain(), anchors, list(namesake, 5)).statusName());
		assertEquals("Good", verdict(client.chain(), anchors, list(namesake, 5, client)).statusName());
	}

	@Test
	void whoIsTrustedDirectlyIsRevokedByTheIssuersListWhateverItsAge() {
		List<X509Certificate> anchors = List.of(client.certificate());
		assertEquals("Bad_CertificateRevoked", verdict(client.chain(), anchors, list(middle, -1, client)).statusName());
		assertEquals("Good", verdict(client.chain(), anchors, list(middle, -1)).statusName());
		assertEquals("Bad_CertificateIssuerRevoked",
				verdict(client.chain(), List.of(middle.certificate()), list(root, -1, middle)).statusName());
		assertEquals("Bad_CertificateRevoked",
				verdict(List.of(client.certificate()), anchors, list(middle, 5, client)).statusName());
	}

	@Test
	void aNamesakesListDoesNotRevokeWhoIsTrustedDirectly() {
		Credential namesake = ca("Middle").selfSigned();
		assertEquals("Good",
				verdict(client.chain(), List.of(client.certificate()), list(namesake, 5, client)).statusName());
	}

	@Test
	void aClientThatPresentsItsCertificateAloneIsJudgedTheSame() {
		TrustMaterial trust = new TrustMaterial(List.of(root.certificate()), List.of(middle.certificate()),
				List.of(list(root, 5), list(middle, 5, client)));
		ClientAdmission admission = new ClientAdmission(trust, false, true, Optional.empty());
		for (List<X509Certificate> chain : List.of(client.chain(), List.of(client.certificate()))) {
			assertEquals("Bad_CertificateRevoked",
					admission.decide(chain, Optional.of("urn:test:client"), NOW).verdict().statusName());
		}
	}
}
