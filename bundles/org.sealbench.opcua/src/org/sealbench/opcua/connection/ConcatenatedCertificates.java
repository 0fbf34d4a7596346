// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.pki.text.DamageReason;

/**
 * A chain as OPC UA transmits it: one DER certificate after the other, the application's own first (OPC 10000-6
 * §6.2.6).
 */
public final class ConcatenatedCertificates {

	private static final int MAX_LENGTH = 10;

	private ConcatenatedCertificates() {
	}

	/** @throws ProblemException if there is none, or something else */
	public static List<X509Certificate> read(byte[] der, Place place) throws ProblemException {
		List<X509Certificate> chain = new ArrayList<>();
		ByteArrayInputStream stream = new ByteArrayInputStream(der);
		try {
			while (stream.available() > 0 && chain.size() < MAX_LENGTH) {
				chain.add((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(stream));
			}
		} catch (CertificateException e) {
			throw new ProblemException(OpcUaProblem.SERVER_CERTIFICATE_DAMAGED.at(place, DamageReason.of(e)), e);
		}
		if (chain.isEmpty()) {
			throw new ProblemException(OpcUaProblem.SERVER_CERTIFICATE_DAMAGED.at(place, "the server presents none"));
		}
		return chain;
	}
}
