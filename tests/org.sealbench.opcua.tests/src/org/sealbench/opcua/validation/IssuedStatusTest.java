// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestKeys;

/**
 * What is said of the clients of a CA is what each of them meets, whatever revocation lists there are: old ones,
 * damaged ones, of others of the same name, and of another key of the same CA.
 */
class IssuedStatusTest {

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
	private static final String URI = "urn:test:client";

	private static Credential root;
	private static Credential middle;
	private static Credential otherKey;
	private static Credential namesake;
	private static Credential client;

	@BeforeAll
	static void make() {
		root = ca("Root").selfSigned();
		middle = ca("Middle").issuedBy(root);
		otherKey = ca("Middle").issuedBy(root);
		namesake = ca("Middle").selfSigned();
		client = ForeignCredential.application("client", TestKeys.of(KeyAlgorithm.RSA_2048)).uri(URI)
				.valid(days(-10), days(100)).issuedBy(middle);
	}

	private static ForeignCredential ca(String name) {
		return ForeignCredential.ca(name, TestKeys.fresh(KeyAlgorithm.P_256), 2).valid(days(-50), days(500));
	}

	private static Instant days(int days) {
		return NOW.plus(Duration.ofDays(days));
	}

	private static X509CRL list(Credential by, int nextUpdate, Credential... revoked) {
		return CrlBuilder.of(by).number(10).valid(days(-5), days(nextUpdate)).revoke(revoked).issue();
	}

	private static Map<String, List<X509CRL>> lists() {
		Map<String, List<X509CRL>> all = new LinkedHashMap<>();
		all.put("none", List.of());
		all.put("of the CA", List.of(list(middle, 5)));
		all.put("of the CA, over", List.of(list(middle, -1)));
		all.put("of the root alone", List.of(list(root, 5)));
		all.put("of both", List.of(list(root, 5), list(middle, 5)));
		all.put("of the root, over", List.of(list(root, -1), list(middle, 5)));
		all.put("that revokes the CA", List.of(list(root, 5, middle), list(middle, 5)));
		all.put("of a namesake", List.of(list(namesake, 5)));
		all.put("of a namesake, over", List.of(list(namesake, -1)));
		all.put("of another key of the CA", List.of(list(otherKey, 5)));
		all.put("of another key of the CA, over", List.of(list(otherKey, -1)));
		all.put("of a namesake and the CA", List.of(list(namesake, 5), list(middle, 5)));
		return all;
	}

	@Test
	void theAnswerAboutACaIsThatAboutItsClients() {
		List<List<X509Certificate>> anchors = List.of(certificates(root), certificates(middle),
				certificates(root, namesake), certificates(root, otherKey), certificates(middle, namesake),
				certificates(namesake, root, otherKey));
		for (List<X509Certificate> trusted : anchors) {
			lists().forEach((name, lists) -> compare(name + ", trusting " + trusted.size(),
					new TrustMaterial(trusted, certificates(middle, otherKey), lists)));
		}
	}

	private static void compare(String what, TrustMaterial trust) {
		ClientAdmission admission = new ClientAdmission(trust, false, false, Optional.empty());
		CertificateValidationResult one = admission.decide(client.chain(), Optional.of(URI), NOW).verdict();
		CertificateValidationResult all = admission.decideOnClientsOf(middle.chain(), NOW);
		assertEquals(one.statusName(), all.statusName(), what + ": " + one.reason() + " / " + all.reason());
		assertEquals(names(one.unlisted()), names(all.unlisted()), what);
	}

	@Test
	void theListsOfAnotherKeyOfTheCaCountAndThoseOfANamesakeDoNot() {
		List<X509Certificate> trusted = certificates(root, namesake);
		assertEquals(List.of("Middle", "Root"), unlisted(trusted, list(namesake, 5)));
		assertEquals(List.of("Root"), unlisted(trusted, list(otherKey, 5)));
		assertEquals(List.of(), unlisted(trusted, list(middle, 5), list(root, 5)));
		assertEquals(List.of("Middle", "Root"), unlisted(trusted));
	}

	private static List<String> unlisted(List<X509Certificate> trusted, X509CRL... lists) {
		TrustMaterial trust = new TrustMaterial(trusted, certificates(middle, otherKey), List.of(lists));
		CertificateValidationResult found = new ClientAdmission(trust, false, false, Optional.empty())
				.decideOnClientsOf(middle.chain(), NOW);
		assertEquals("Good", found.statusName(), found::reason);
		return names(found.unlisted());
	}

	private static List<String> names(List<X509Certificate> certificates) {
		return certificates.stream().map(Certificates::commonName).toList();
	}

	private static List<X509Certificate> certificates(Credential... of) {
		List<X509Certificate> all = new ArrayList<>();
		for (Credential each : of) {
			all.add(each.certificate());
		}
		return all;
	}
}
