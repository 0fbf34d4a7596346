// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.security.cert.X509Certificate;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.device.Digest;
import org.sealbench.device.ImagePaths;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.CertificateReader;

/** Describes what a part of a device's image holds, so that two can be distinguished. */
final class ImagePartText {

	private static final int FINGERPRINT = 16;

	private ImagePartText() {
	}

	/** A certificate by name, end and fingerprint, everything else by its digest; empty for nothing. */
	static String of(String path, byte[] content) {
		if (content == null) {
			return "";
		}
		if (!path.equals(ImagePaths.SETTINGS) && !path.startsWith(ImagePaths.CRL) && !ImagePaths.isKey(path)) {
			try {
				List<X509Certificate> chain = CertificateReader.readAll(content, path);
				if (!chain.isEmpty()) {
					X509Certificate leaf = chain.get(0);
					return Certificates.commonName(leaf) + ", until "
							+ leaf.getNotAfter().toInstant().toString().substring(0, 10) + ", SHA-256 "
							+ Certificates.sha256(leaf).substring(0, FINGERPRINT);
				}
			} catch (ProblemException e) {
				// What is not a certificate is shown by its digest.
			}
		}
		return "SHA-256 " + Digest.sha256(content).substring(0, FINGERPRINT);
	}
}
