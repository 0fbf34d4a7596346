// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * A private key with its certificate and the certificates above it.
 *
 * @param chain end entity first; at least that one
 */
public record Credential(PrivateKey key, List<X509Certificate> chain) {

	public Credential {
		Objects.requireNonNull(key);
		chain = List.copyOf(chain);
		if (chain.isEmpty()) {
			throw new IllegalArgumentException("a credential needs its certificate");
		}
	}

	/** The certificate of the key. */
	public X509Certificate certificate() {
		return chain.get(0);
	}

	/** Names the certificate only: a key must not get into a log by way of a record's text. */
	@Override
	public String toString() {
		return "Credential[" + certificate().getSubjectX500Principal().getName() + "]";
	}
}
