// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * A trust manager that checks the certificates alone: socket and engine make no difference, and host names are not
 * checked (RFC 9525 asks for names where the peer is found by its name). A subclass defines what it trusts in
 * {@link #checkClientTrusted(X509Certificate[], String)} and {@link #checkServerTrusted(X509Certificate[], String)}.
 */
public abstract class CertificateTrustManager extends X509ExtendedTrustManager {

	/**
	 * The peer's own certificate.
	 *
	 * @param absent what is wrong if there is none
	 * @throws CertificateException if there is none
	 */
	protected static X509Certificate leaf(X509Certificate[] chain, String absent) throws CertificateException {
		if (chain == null || chain.length == 0) {
			throw new CertificateException(absent);
		}
		return chain[0];
	}

	@Override
	public final void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
			throws CertificateException {
		checkClientTrusted(chain, authType);
	}

	@Override
	public final void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
			throws CertificateException {
		checkClientTrusted(chain, authType);
	}

	@Override
	public final void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
			throws CertificateException {
		checkServerTrusted(chain, authType);
	}

	@Override
	public final void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
			throws CertificateException {
		checkServerTrusted(chain, authType);
	}

	/** None: a server that names no issuers accepts whatever certificate the client presents (RFC 5246 §7.4.4). */
	@Override
	public final X509Certificate[] getAcceptedIssuers() {
		return new X509Certificate[0];
	}
}
