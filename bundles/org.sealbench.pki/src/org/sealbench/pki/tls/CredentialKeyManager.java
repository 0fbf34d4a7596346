// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

import org.jspecify.annotations.Nullable;
import org.sealbench.pki.Credential;

/** Presents one credential whenever a key of its kind is asked for, whatever issuers the peer names. */
final class CredentialKeyManager extends X509ExtendedKeyManager {

	private static final String ALIAS = "credential";

	private final Credential credential;

	CredentialKeyManager(Credential credential) {
		this.credential = credential;
	}

	@Override
	public String @Nullable [] getClientAliases(String keyType, Principal[] issuers) {
		return aliases(keyType);
	}

	@Override
	public @Nullable String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
		return alias(keyTypes);
	}

	@Override
	public @Nullable String chooseEngineClientAlias(String[] keyTypes, Principal[] issuers, SSLEngine engine) {
		return alias(keyTypes);
	}

	@Override
	public String @Nullable [] getServerAliases(String keyType, Principal[] issuers) {
		return aliases(keyType);
	}

	@Override
	public @Nullable String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
		return alias(keyType);
	}

	@Override
	public @Nullable String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
		return alias(keyType);
	}

	@Override
	public X509Certificate @Nullable [] getCertificateChain(String alias) {
		return ALIAS.equals(alias) ? credential.chain().toArray(X509Certificate[]::new) : null;
	}

	@Override
	public @Nullable PrivateKey getPrivateKey(String alias) {
		return ALIAS.equals(alias) ? credential.key() : null;
	}

	private String @Nullable [] aliases(String keyType) {
		return alias(keyType) == null ? null : new String[] { ALIAS };
	}

	/**
	 * Key types of TLS 1.2 name the signature of the issuer after an underscore ({@code EC_RSA}), which does not matter
	 * here.
	 */
	private @Nullable String alias(String... keyTypes) {
		String own = credential.key().getAlgorithm();
		return Arrays.stream(keyTypes).anyMatch(type -> type.equals(own) || type.startsWith(own + "_")) ? ALIAS : null;
	}
}
