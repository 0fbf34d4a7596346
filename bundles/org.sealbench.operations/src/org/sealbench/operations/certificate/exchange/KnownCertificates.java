// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * The certificates of a project, to be found by what they are. One whose file is missing or damaged is never found.
 */
final class KnownCertificates {

	private final Map<X509Certificate, CertificateEntry> entries = new HashMap<>();
	private final Map<PublicKey, List<CertificateEntry>> byKey = new HashMap<>();
	private final Map<X500Principal, List<X509Certificate>> cas = new HashMap<>();

	KnownCertificates(Project project) {
		for (CertificateEntry entry : project.certificates().entries()) {
			try {
				add(entry, project.certificates().certificate(entry.getNumber()));
			} catch (ProblemException e) {
				// Lists and compile report it; it must not prevent the import of others.
				continue;
			}
		}
	}

	private void add(CertificateEntry entry, X509Certificate certificate) {
		entries.putIfAbsent(certificate, entry);
		byKey.computeIfAbsent(certificate.getPublicKey(), key -> new ArrayList<>()).add(entry);
		if (Certificates.isCa(certificate)) {
			cas.computeIfAbsent(certificate.getSubjectX500Principal(), name -> new ArrayList<>()).add(certificate);
		}
	}

	/** The entry of this very certificate. */
	Optional<CertificateEntry> entry(X509Certificate certificate) {
		return Optional.ofNullable(entries.get(certificate));
	}

	/**
	 * The entry that has the private key of a certificate: a placeholder before others, of those the newest.
	 */
	Optional<CertificateEntry> withKey(PublicKey key) {
		CertificateEntry best = null;
		for (CertificateEntry entry : byKey.getOrDefault(key, List.of())) {
			if (entry.isPrivateKey() && (best == null || entry.isWaiting() || !best.isWaiting())) {
				best = entry;
			}
		}
		return Optional.ofNullable(best);
	}

	/** All entries of a public key. */
	List<CertificateEntry> ofKey(PublicKey key) {
		return byKey.getOrDefault(key, List.of());
	}

	/** The CAs of a name. */
	List<X509Certificate> cas(X500Principal name) {
		return cas.getOrDefault(name, List.of());
	}
}
