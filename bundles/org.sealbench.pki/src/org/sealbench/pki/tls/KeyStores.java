// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

import org.sealbench.pki.Credential;

/** Credentials in the forms that TLS in Java needs, in memory only. */
public final class KeyStores {

	/** The alias of the only entry. */
	public static final String ALIAS = "server";

	private KeyStores() {
	}

	/**
	 * A PKCS#12 key store in memory with the credential as its only entry.
	 *
	 * @param password of the entry; ASCII, as the Java runtime demands
	 */
	public static KeyStore serverKeyStore(Credential credential, char[] password) {
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, null);
			store.setKeyEntry(ALIAS, credential.key(), password, credential.chain().toArray(X509Certificate[]::new));
			return store;
		} catch (GeneralSecurityException | IOException e) {
			throw new IllegalStateException("the key store could not be made", e);
		}
	}

	/** A TLS context that always presents one credential and uses one trust manager, as client and as server. */
	public static SSLContext sslContext(Credential credential, X509TrustManager trust) {
		return context(new KeyManager[] { new CredentialKeyManager(credential) }, trust);
	}

	/** A TLS context for a client without a certificate of its own. */
	public static SSLContext sslContext(X509TrustManager trust) {
		return context(new KeyManager[0], trust);
	}

	private static SSLContext context(KeyManager[] keys, X509TrustManager trust) {
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(keys, new TrustManager[] { trust }, null);
			return context;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java runtime has no TLS", e);
		}
	}
}
