// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Signatures;
import org.sealbench.project.CertificateManager;

/** Finds for certificates the CA in the project's stores that signed them, whatever the order in which they came. */
final class IssuerAssignment {

	private record Authority(CertificateNumber number, X509Certificate certificate) {
	}

	private record Link(CertificateEntry entry, CertificateNumber issuer) {
	}

	private final CertificateManager manager;
	private final Map<X500Principal, List<Authority>> cas = new HashMap<>();

	IssuerAssignment(CertificateManager manager) {
		this.manager = manager;
		for (CertificateEntry entry : manager.entries()) {
			X509Certificate certificate = readable(entry).orElse(null);
			if (certificate != null && Certificates.isCa(certificate)) {
				cas.computeIfAbsent(certificate.getSubjectX500Principal(), name -> new ArrayList<>())
						.add(new Authority(entry.getNumber(), certificate));
			}
		}
	}

	/** Sets the issuer of each; none for a self-signed one and where the CA is not in the project. */
	void assign(Collection<CertificateEntry> entries) throws ProblemException {
		Map<CertificateEntry, X509Certificate> certificates = new HashMap<>();
		for (CertificateEntry entry : entries) {
			certificates.put(entry, manager.certificate(entry.getNumber()));
		}
		// On all cores: a bundle may hold thousands, and each signature is verified.
		List<Link> links = certificates.entrySet().parallelStream()
				.map(each -> new Link(each.getKey(), issuer(each.getKey().getNumber(), each.getValue()))).toList();
		for (Link link : links) {
			link.entry().setIssuer(CertificateNumber.NONE);
		}
		for (Link link : links) {
			link.entry().setIssuer(
					leadsTo(link.issuer(), link.entry().getNumber()) ? CertificateNumber.NONE : link.issuer());
		}
	}

	/** Two CAs may have signed each other; a chain has an end nevertheless. */
	private boolean leadsTo(CertificateNumber from, CertificateNumber number) throws ProblemException {
		for (CertificateNumber next = from; next.isGiven(); next = manager.entry(next).getIssuer()) {
			if (next.equals(number)) {
				return true;
			}
		}
		return false;
	}

	private CertificateNumber issuer(CertificateNumber number, X509Certificate certificate) {
		if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
			return CertificateNumber.NONE;
		}
		return cas.getOrDefault(certificate.getIssuerX500Principal(), List.of()).stream()
				.filter(each -> !each.number().equals(number)
						&& Signatures.verifies(certificate, each.certificate().getPublicKey()))
				.map(Authority::number).findFirst().orElse(CertificateNumber.NONE);
	}

	private Optional<X509Certificate> readable(CertificateEntry entry) {
		try {
			return Optional.of(manager.certificate(entry.getNumber()));
		} catch (ProblemException e) {
			// A missing file of another certificate does not concern this import.
			return Optional.empty();
		}
	}
}
