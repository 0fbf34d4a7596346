// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/** The readable certificates of a project with what is known about each. */
public final class ProjectCertificates {

	private final Project project;
	private final CertificatePurposes purposes;
	private final CertificateUses uses;
	private final Map<CertificateEntry, X509Certificate> certificates = new LinkedHashMap<>();

	private ProjectCertificates(Project project) {
		this.project = project;
		this.uses = CertificateUses.of(project.plant());
		this.purposes = new CertificatePurposes(project.plant(), uses);
	}

	/** @param problems takes the files that cannot be read */
	public static ProjectCertificates read(Project project, Problems problems) {
		project.certificates().readAhead();
		ProjectCertificates all = new ProjectCertificates(project);
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.isWaiting()) {
				// Its certificate is a placeholder until the outside CA's response is there.
				continue;
			}
			try {
				all.certificates.put(entry, project.certificates().certificate(entry.getNumber()));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		return all;
	}

	public List<CertificateEntry> entries() {
		return List.copyOf(certificates.keySet());
	}

	public X509Certificate certificate(CertificateEntry entry) {
		return certificates.get(entry);
	}

	/** {@code ID: common name}. */
	public String name(CertificateEntry entry) {
		return entry.getNumber() + ": " + Certificates.commonName(certificate(entry));
	}

	/** What uses it, as text. */
	public List<String> uses(CertificateEntry entry) {
		return uses.texts(entry.getNumber());
	}

	/** All that matter, as subjects of lint. */
	public List<LintSubject> subjects() {
		List<LintSubject> subjects = new ArrayList<>();
		IssuerIndex issuers = IssuerIndex.ofProject(certificates.values());
		issuers.findAhead(certificates.values());
		for (CertificateEntry entry : certificates.keySet()) {
			if (!purposes.isObsolete(entry)) {
				X509Certificate certificate = certificate(entry);
				Set<Usage> uses = purposes.of(entry, certificate);
				subjects.add(new LintSubject(certificate, name(entry), uses, issuers.of(certificate), isInUse(entry)));
			}
		}
		return subjects;
	}

	public List<CertificateEntry> cas() {
		return certificates.keySet().stream().filter(entry -> Certificates.isCa(certificate(entry)))
				.filter(entry -> !purposes.isObsolete(entry)).toList();
	}

	/** @throws ProblemException if the revocation list's file is damaged or cannot be read */
	public Optional<X509CRL> crl(CertificateEntry ca) throws ProblemException {
		return project.certificates().crls().of(ca.getNumber());
	}

	/** Whether OPC UA partners meet what the CA signed: they reject it without a revocation list. */
	public boolean needsCrl(CertificateEntry ca) {
		if (isTrustedOrBelow(ca)) {
			return true;
		}
		IssuerIndex issuer = IssuerIndex.ofProject(List.of(certificate(ca)));
		return certificates.entrySet().stream()
				.filter(each -> issuer.of(each.getValue()).isPresent() && isInUse(each.getKey()))
				.anyMatch(each -> purposes.of(each.getKey(), each.getValue()).stream().anyMatch(Usage::isOpcUa));
	}

	/** Whether devices trust it, or a CA above it, so that it is loaded with its list. */
	private boolean isTrustedOrBelow(CertificateEntry ca) {
		Set<CertificateNumber> seen = new HashSet<>();
		Optional<CertificateEntry> next = Optional.of(ca);
		while (next.isPresent() && seen.add(next.get().getNumber())) {
			if (purposes.isTrustedClient(next.get())) {
				return true;
			}
			next = project.certificates().find(next.get().getIssuer());
		}
		return false;
	}

	/** Names of the revoked certificates of a CA by their serial numbers. */
	public Map<BigInteger, String> revokedBy(CertificateEntry ca) {
		Map<BigInteger, String> revoked = new HashMap<>();
		certificates.forEach((entry, certificate) -> {
			if (entry.getIssuer().equals(ca.getNumber()) && CertificateEntries.isRevoked(entry)) {
				revoked.put(certificate.getSerialNumber(), name(entry));
			}
		});
		return revoked;
	}

	private boolean isInUse(CertificateEntry entry) {
		return uses.find(entry.getNumber()).stream().anyMatch(CertificateUse::isRelied);
	}
}
