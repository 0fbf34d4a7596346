// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

import org.sealbench.common.CertificateTrustManager;

/**
 * Accepts every client certificate in the handshake, which proves that the client has its key. What a station may do is
 * decided for each device by the certificate's fingerprint.
 */
final class AcceptAnyClientCertificate extends CertificateTrustManager {

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		leaf(chain, "no certificate");
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		throw new CertificateException("this is the device's trust");
	}
}
