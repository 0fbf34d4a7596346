// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.cert.X509Certificate;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Plant;
import org.sealbench.pki.Certificates;

/**
 * Which certificates a device can use while its global security settings are off: self-signed certificates of this
 * project, and those of its engineering stations, whoever signed them.
 */
public final class LocalAvailability {

	private LocalAvailability() {
	}

	/** Why such a device cannot use a certificate, in words that follow "it is"; empty if it can. */
	public static String obstacle(Plant plant, CertificateEntry entry, X509Certificate certificate) {
		if (Certificates.isCa(certificate)) {
			return "a CA";
		}
		if (StationClientCertificates.isOfProject(plant, entry, certificate)) {
			return "";
		}
		if (!Certificates.isSelfSigned(certificate)) {
			return "signed by a CA";
		}
		return entry.getStore() == CertificateStore.LOCAL ? "" : "imported";
	}
}
