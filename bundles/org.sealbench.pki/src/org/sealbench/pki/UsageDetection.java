// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;

/** Derives from a certificate's extensions what it is for. */
final class UsageDetection {

	private static final int NON_REPUDIATION = 1;

	private UsageDetection() {
	}

	static Optional<Usage> of(X509Certificate certificate) {
		if (Certificates.isCa(certificate)) {
			return Optional.of(Usage.CA);
		}
		Set<String> purposes = KeyPurposes.of(certificate).orElse(Set.of());
		boolean server = purposes.contains(KeyPurposes.SERVER);
		boolean client = purposes.contains(KeyPurposes.CLIENT);
		if (Certificates.applicationUri(certificate).isPresent() && assertsNonRepudiation(certificate)) {
			return Optional.of(client && !server ? Usage.OPCUA_CLIENT : Usage.OPCUA);
		}
		if (server && client) {
			return Optional.of(Usage.LINK);
		}
		return server ? Optional.of(Usage.WEB_SERVER) : Optional.empty();
	}

	private static boolean assertsNonRepudiation(X509Certificate certificate) {
		boolean[] usage = certificate.getKeyUsage();
		return usage != null && usage[NON_REPUDIATION];
	}
}
