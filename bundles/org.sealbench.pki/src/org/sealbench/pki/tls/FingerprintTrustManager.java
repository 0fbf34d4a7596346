// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.tls;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Set;

import org.sealbench.common.CertificateTrustManager;
import org.sealbench.pki.Certificates;

/**
 * Trusts exactly the certificates whose SHA-256 digest is in a set, as client and as server. The certificate itself is
 * pinned: its issuer, names and dates do not count, because a device whose clock has stopped has to stay reachable so
 * that it can be set.
 */
public final class FingerprintTrustManager extends CertificateTrustManager {

	private final Set<String> sha256;

	/** @param sha256 digests as {@link Certificates#sha256(X509Certificate)} writes them */
	public FingerprintTrustManager(Set<String> sha256) {
		this.sha256 = Set.copyOf(sha256);
	}

	private void check(X509Certificate[] chain) throws CertificateException {
		X509Certificate certificate = leaf(chain, "the other end presents no certificate");
		if (!sha256.contains(Certificates.sha256(certificate))) {
			throw new CertificateException(
					"the certificate " + Certificates.commonName(certificate) + " is not one of those agreed on");
		}
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		check(chain);
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		check(chain);
	}
}
