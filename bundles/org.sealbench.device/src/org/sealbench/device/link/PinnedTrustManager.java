// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Set;

import org.sealbench.common.CertificateTrustManager;
import org.sealbench.device.Digest;

/**
 * Trusts any device before pairing, and only the pinned ones afterwards. Names and dates of the certificate do not
 * count, as a device is identified by its certificate and not by its address, and its clock may be wrong.
 */
public final class PinnedTrustManager extends CertificateTrustManager {

	private final Set<String> pinned;

	/** @param pinned SHA-256 fingerprints, lower-case hexadecimal; empty before pairing */
	public PinnedTrustManager(Set<String> pinned) {
		this.pinned = Set.copyOf(pinned);
	}

	/** Thrown in the handshake with a device that is not one of those pinned. */
	static final class OtherDevice extends CertificateException {

		private static final long serialVersionUID = 1L;

		OtherDevice() {
			super("the device's certificate is not the remembered one");
		}
	}

	static String fingerprint(X509Certificate certificate) {
		try {
			return Digest.sha256(certificate.getEncoded());
		} catch (CertificateEncodingException e) {
			throw new IllegalStateException("a certificate that was read has an encoding", e);
		}
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		X509Certificate device = leaf(chain, "the device presents no certificate");
		if (!pinned.isEmpty() && !pinned.contains(fingerprint(device))) {
			throw new OtherDevice();
		}
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		throw new CertificateException("this is the client's trust");
	}
}
