// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Set;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

import org.sealbench.pki.Certificates;

/**
 * Trusts exactly the certificates whose SHA-256 digest is in a set, as client and as server. The certificate itself is
 * the trust: neither its issuer nor its names count, and not its dates, because a device whose clock has stopped has to
 * stay reachable for setting it.
 */
public final class FingerprintTrustManager extends X509ExtendedTrustManager {

	private final Set<String> sha256;

	/** @param sha256 digests as {@link Certificates#sha256(X509Certificate)} writes them */
	public FingerprintTrustManager(Set<String> sha256) {
		this.sha256 = Set.copyOf(sha256);
	}

	private void check(X509Certificate[] chain) throws CertificateException {
		if (chain == null || chain.length == 0) {
			throw new CertificateException("the other end presents no certificate");
		}
		if (!sha256.contains(Certificates.sha256(chain[0]))) {
			throw new CertificateException(
					"the certificate " + Certificates.commonName(chain[0]) + " is not one of those agreed on");
		}
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		check(chain);
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
			throws CertificateException {
		check(chain);
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
			throws CertificateException {
		check(chain);
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		check(chain);
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
			throws CertificateException {
		check(chain);
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
			throws CertificateException {
		check(chain);
	}

	/** None: a server that names no issuers lets the client present what it has. */
	@Override
	public X509Certificate[] getAcceptedIssuers() {
		return new X509Certificate[0];
	}
}
