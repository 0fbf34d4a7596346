// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.renewal;

import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.StationClientCertificates;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.Renewal;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.certificate.NewCertificate;

/** The certificates of a CA that gets a new key, signed again with that key for the same keys and times. */
record ReissuedCertificates(List<Copy> copies) {

	/** One certificate with the one that takes its place. */
	record Copy(CertificateEntry old, X509Certificate certificate, Optional<PrivateKey> key) {
	}

	static ReissuedCertificates none() {
		return new ReissuedCertificates(List.of());
	}

	/**
	 * Signs what still counts: what is neither revoked nor expired. A station creates its own client certificate again.
	 */
	static ReissuedCertificates of(Project project, CertificateEntry ca, Credential signingCa, Instant now,
			SecureRandom random) throws ProblemException {
		List<CertificateEntry> counting = new ArrayList<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.getIssuer().equals(ca.getNumber()) && !CertificateEntries.isRevoked(entry)) {
				X509Certificate certificate = project.certificates().certificate(entry.getNumber());
				if (now.isBefore(certificate.getNotAfter().toInstant())
						&& !StationClientCertificates.hasStationName(entry, certificate)) {
					counting.add(entry);
				}
			}
		}
		CertificateIssuer issuer = new CertificateIssuer(random);
		SignatureAlgorithm signature = new SigningCa(ca.getNumber(), signingCa).signature();
		List<Copy> copies = new ArrayList<>();
		for (CertificateEntry entry : counting) {
			copies.add(copy(project, entry, issuer, signature, signingCa));
		}
		return new ReissuedCertificates(copies);
	}

	private static Copy copy(Project project, CertificateEntry entry, CertificateIssuer issuer,
			SignatureAlgorithm signature, Credential signingCa) throws ProblemException {
		X509Certificate old = project.certificates().certificate(entry.getNumber());
		Instant begin = signingCa.certificate().getNotBefore().toInstant();
		Instant end = signingCa.certificate().getNotAfter().toInstant();
		Instant from = old.getNotBefore().toInstant();
		Instant until = old.getNotAfter().toInstant();
		Renewal renewal = new Renewal(old, from.isBefore(begin) ? begin : from, until.isAfter(end) ? end : until,
				signature);
		Optional<PrivateKey> key = entry.isPrivateKey()
				? Optional.of(project.certificates().credential(entry.getNumber()).key())
				: Optional.empty();
		return new Copy(entry, issuer.renew(renewal, old.getPublicKey(), signingCa), key);
	}

	/** The devices that use one of them. */
	Set<String> devices(Project project) {
		CertificateUses uses = CertificateUses.of(project.plant());
		Set<String> names = new LinkedHashSet<>();
		copies.forEach(copy -> names.addAll(DownloadNeeded.devices(uses.find(copy.old().getNumber()))));
		return names;
	}

	/** Adds them to the project, in the place of the old ones. */
	List<CertificateEntry> add(Project project, CertificateNumber ca) throws ProblemException {
		CertificateUses uses = CertificateUses.of(project.plant());
		List<CertificateEntry> added = new ArrayList<>();
		for (Copy copy : copies) {
			CertificateEntry old = copy.old();
			CertificateEntry entry = project.certificates().add(new NewCertificate(copy.certificate(), copy.key(),
					old.getStore(), old.getUsage(), old.getDevice(), ca));
			entry.setNamesChosen(old.isNamesChosen());
			uses.find(old.getNumber()).forEach(use -> use.move().accept(entry.getNumber()));
			added.add(entry);
		}
		return added;
	}
}
