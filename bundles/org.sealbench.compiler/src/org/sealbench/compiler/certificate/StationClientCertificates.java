// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.cert.X509Certificate;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Plant;
import org.sealbench.pki.Certificates;

/** Distinguishes the OPC UA client identities of this project's engineering stations from other clients. */
public final class StationClientCertificates {

	private StationClientCertificates() {
	}

	static String commonName(CertificateNumber number) {
		return "Sealbench/Client-" + number;
	}

	/**
	 * Whether an entry is the identity that a station of this project created for itself in an unprotected project: its
	 * name and application URI carry the very number under which the project keeps it. Another project's station, once
	 * imported, has another application URI; a copy of one's own has another number.
	 */
	public static boolean isSelfSigned(Plant plant, CertificateEntry entry, X509Certificate certificate) {
		return entry.getIssuer().isNone() && hasStationName(entry, certificate)
				&& Certificates.applicationUri(certificate)
						.filter(ApplicationUris.client(plant, entry.getNumber())::equals).isPresent()
				&& Certificates.isSelfSigned(certificate);
	}

	/**
	 * Whether an entry is the identity that a station of this project created, signed by itself or, in a protected
	 * project, by the project CA: name and application URI carry its number.
	 */
	static boolean isOfProject(Plant plant, CertificateEntry entry, X509Certificate certificate) {
		return isSelfSigned(plant, entry, certificate) || entry.getIssuer().isGiven()
				&& hasStationName(entry, certificate) && Certificates.applicationUri(certificate)
						.filter(ApplicationUris.client(plant, entry.getNumber())::equals).isPresent();
	}

	/** Whether an entry has the name of a station's identity, whoever signed it. */
	public static boolean hasStationName(CertificateEntry entry, X509Certificate certificate) {
		return entry.getUsage() == CertificateUsage.CLIENT
				&& Certificates.commonName(certificate).equals(commonName(entry.getNumber()));
	}
}
