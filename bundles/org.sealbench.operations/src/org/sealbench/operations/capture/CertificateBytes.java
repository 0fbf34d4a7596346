// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.ConcatenatedCertificates;
import org.sealbench.pki.formats.CertificateReader;

/** Certificates of a capture; the first that cannot be read ends a chain. */
final class CertificateBytes {

	private CertificateBytes() {
	}

	/** Those of TLS, each by itself. */
	static List<X509Certificate> each(List<byte[]> encoded) {
		List<X509Certificate> chain = new ArrayList<>();
		for (byte[] next : encoded) {
			Optional<X509Certificate> read = read(next);
			if (read.isEmpty()) {
				break;
			}
			chain.add(read.get());
		}
		return chain;
	}

	private static Optional<X509Certificate> read(byte[] encoded) {
		try {
			return Optional.of(CertificateReader.read(encoded, "capture"));
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	/** Those of OPC UA, one after the other. */
	static List<X509Certificate> concatenated(byte[] encoded) {
		try {
			return ConcatenatedCertificates.read(encoded, Place.of("capture"));
		} catch (ProblemException e) {
			return List.of();
		}
	}
}
