// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.security.KeyPair;

import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;

/** The certificates with keys that most tests need; {@link CredentialBuilder} makes every other. */
public final class TestCredentials {

	private TestCredentials() {
	}

	/** A CA with a P-256 key. */
	public static Credential ca(String name) {
		return CredentialBuilder.of(name, Usage.CA).selfSigned();
	}

	/** @param names such as {@code ip:127.0.0.21} */
	public static Credential selfSigned(String name, Usage usage, String... names) {
		return CredentialBuilder.of(name, usage).names(names).selfSigned();
	}

	/** A new self-signed certificate for the key of an old one. */
	public static Credential renewed(Credential old, String name, Usage usage, String... names) {
		return CredentialBuilder.of(name, usage).names(names)
				.key(new KeyPair(old.certificate().getPublicKey(), old.key())).selfSigned();
	}

	/** The chain holds the CA's certificate too. */
	public static Credential issued(String name, Usage usage, Credential ca, String... names) {
		return CredentialBuilder.of(name, usage).names(names).issuedBy(ca);
	}
}
