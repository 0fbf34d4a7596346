// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.sealbench.pki.Credential;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestKeys;

/** CAs, certificates and revocation lists, right and wrong in many ways. What is the same is made once. */
final class RandomPki {

	/** What is wrong with a CA. */
	enum CaFault {
		NONE, EXPIRED, FUTURE, SIGNS_NO_LISTS, CLIENTS_ONLY, SHORT_PATH
	}

	/** What is wrong with the certificate of an application. */
	enum LeafFault {
		NONE, EXPIRED, FUTURE, NO_URI, OTHER_URI, SERVER_ONLY, CLIENT_ONLY, NO_KEY_USAGE, SHA1, CURVE, OTHER_ADDRESS
	}

	/** What there is of a CA's revocation list. */
	enum ListState {
		NONE, CURRENT, OLD, FUTURE, FORGED
	}

	/** A CA below another one, or a root. */
	record Ca(String name, CaFault fault, Optional<Ca> above) {
	}

	/** An application's certificate, of a CA or self-signed. */
	record Leaf(String name, LeafFault fault, Optional<Ca> issuer, String uri, List<String> addresses) {
	}

	static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	private final Map<Object, Credential> made = new HashMap<>();

	static Instant days(int days) {
		return NOW.plus(Duration.ofDays(days));
	}

	/** One of them, the first two times out of three. */
	static <T extends Enum<T>> T mostlyFirst(Random random, T[] all) {
		return random.nextInt(3) > 0 ? all[0] : all[random.nextInt(all.length)];
	}

	Credential of(Ca ca) {
		Credential known = made.get(ca);
		if (known != null) {
			return known;
		}
		int below = ca.above().isEmpty() ? 2 : 1;
		ForeignCredential builder = ForeignCredential
				.ca(ca.name(), TestKeys.of(KeyAlgorithm.P_256, ca.name()), ca.fault() == CaFault.SHORT_PATH ? 0 : below)
				.valid(days(ca.fault() == CaFault.FUTURE ? 20 : -500),
						days(ca.fault() == CaFault.EXPIRED ? -20 : 3000));
		switch (ca.fault()) {
		case SIGNS_NO_LISTS -> builder.keyUsage(KeyUsage.keyCertSign);
		case CLIENTS_ONLY -> builder.purposes(KeyPurposeId.id_kp_clientAuth);
		default -> {
			// It is as it should be, or its dates and path length are wrong.
		}
		}
		Credential credential = ca.above().isPresent() ? builder.issuedBy(of(ca.above().get())) : builder.selfSigned();
		made.put(ca, credential);
		return credential;
	}

	Credential of(Leaf leaf) {
		Credential known = made.get(leaf);
		if (known != null) {
			return known;
		}
		LeafFault fault = leaf.fault();
		KeyPair key = TestKeys.of(fault == LeafFault.CURVE ? KeyAlgorithm.P_256 : KeyAlgorithm.RSA_2048, leaf.name());
		ForeignCredential builder = ForeignCredential.application(leaf.name(), key)
				.valid(days(fault == LeafFault.FUTURE ? 10 : -300), days(fault == LeafFault.EXPIRED ? -10 : 2000));
		if (fault != LeafFault.NO_URI) {
			builder.uri(fault == LeafFault.OTHER_URI ? "urn:test:other" : leaf.uri());
		}
		builder.ip(fault == LeafFault.OTHER_ADDRESS ? new String[] { "127.0.0.99" }
				: leaf.addresses().toArray(String[]::new));
		switch (fault) {
		case SERVER_ONLY -> builder.purposes(KeyPurposeId.id_kp_serverAuth);
		case CLIENT_ONLY -> builder.purposes(KeyPurposeId.id_kp_clientAuth);
		case NO_KEY_USAGE -> builder.keyUsage(0);
		case SHA1 -> builder.sha1();
		default -> {
			// It is as it should be, or is wrong in another way.
		}
		}
		Credential credential = leaf.issuer().isPresent() ? builder.issuedBy(of(leaf.issuer().get()))
				: builder.selfSigned();
		made.put(leaf, credential);
		return credential;
	}

	Optional<X509CRL> list(Ca ca, ListState state, List<X509Certificate> revoked) {
		if (state == ListState.NONE) {
			return Optional.empty();
		}
		// Its own key; whether its usage allows that is for the validator to say.
		Credential signer = of(new Ca(ca.name(), CaFault.NONE, ca.above()));
		if (state == ListState.FORGED) {
			KeyPair other = TestKeys.of(KeyAlgorithm.P_256, "forger");
			signer = ForeignCredential.ca(ca.name(), other, 0).valid(days(-500), days(3000)).selfSigned();
		}
		CrlBuilder list = CrlBuilder.of(signer).valid(days(state == ListState.FUTURE ? 3 : -5),
				days(state == ListState.OLD ? -1 : 900));
		new ArrayList<>(revoked).forEach(list::revoke);
		return Optional.of(list.issue());
	}
}
