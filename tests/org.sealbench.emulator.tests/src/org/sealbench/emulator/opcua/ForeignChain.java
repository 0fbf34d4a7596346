// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestKeys;

/**
 * A root, an intermediate CA and a client of somebody else, made without our rules: the client may outlive its issuer.
 */
final class ForeignChain {

	private static final Duration YEAR = Duration.ofDays(365);

	final Credential root = ca("Foreign Root", 1).selfSigned();
	final Credential intermediate;
	final Credential client;

	/**
	 * @param end      of the intermediate CA
	 * @param isCa     whether its basic constraints say that it is one
	 * @param keyUsage of it
	 */
	ForeignChain(Instant end, boolean isCa, int keyUsage) {
		ForeignCredential works = ca("Foreign Works", 0).keyUsage(keyUsage).valid(Plant.NOW.minus(YEAR), end);
		intermediate = (isCa ? works : works.notCa()).issuedBy(root);
		client = ForeignCredential.application("Foreign Client", key("Foreign Client")).uri(Plant.CLIENT_URI)
				.purposes(KeyPurposeId.id_kp_clientAuth).valid(Plant.NOW.minus(YEAR), Plant.NOW.plus(YEAR))
				.issuedBy(intermediate);
	}

	/** One that is as it should be. */
	static ForeignChain faultless() {
		return new ForeignChain(Plant.NOW.plus(YEAR), true, ForeignCredential.CA_USAGE);
	}

	/** @param until when the next list is due */
	static X509CRL list(Credential by, Instant until, Credential... revoked) {
		return CrlBuilder.of(by).valid(Plant.NOW.minus(Duration.ofDays(5)), until)
				.reason(RevocationReason.CA_COMPROMISE).revoke(revoked).issue();
	}

	private static ForeignCredential ca(String name, int pathLength) {
		return ForeignCredential.ca(name, key(name), pathLength).valid(Plant.NOW.minus(YEAR), Plant.NOW.plus(YEAR));
	}

	private static KeyPair key(String owner) {
		return TestKeys.of(KeyAlgorithm.RSA_2048, owner);
	}
}
