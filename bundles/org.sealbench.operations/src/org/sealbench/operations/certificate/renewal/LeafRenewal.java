// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.renewal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.Renewal;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.certificate.NewCertificate;

/** Renews the certificate of an end entity. */
final class LeafRenewal {

	private final Project project;
	private final Tools tools;
	private final Instant now;

	LeafRenewal(Project project, Tools tools) {
		this.project = project;
		this.tools = tools;
		this.now = tools.clock().instant();
	}

	Outcome<CertificateChange> run(CertificateEntry old, boolean sameKey, IProgressMonitor monitor)
			throws ProblemException {
		Optional<SigningCa> ca = ca(old);
		RenewedKey key = RenewedKey.of(project, old, sameKey, tools, monitor);
		X509Certificate certificate = certificate(old, ca, key);
		NewCertificate made = new NewCertificate(certificate, key.privateKey(), old.getStore(), old.getUsage(),
				old.getDevice(), ca.map(SigningCa::number).orElse(CertificateNumber.NONE));
		List<CertificateUse> uses = CertificateUses.of(project.plant()).find(old.getNumber());
		List<CertificateEntry> added = new ArrayList<>();
		ModelTransaction.run(project, () -> {
			CertificateEntry entry = project.certificates().add(made);
			entry.setNamesChosen(old.isNamesChosen());
			uses.forEach(use -> use.move().accept(entry.getNumber()));
			added.add(entry);
		});
		List<String> devices = DownloadNeeded.devices(uses);
		List<Problem> notes = new ArrayList<>(DownloadNeeded.notes(devices));
		if (ProjectCa.isSha1(certificate)) {
			notes.add(CertificateProblem.SHA1.at(Place.of(project.certificates().name(added.get(0).getNumber()))));
		}
		return Outcome.of(new CertificateChange(CertificateSummaries.of(project, added), devices), notes);
	}

	private Optional<SigningCa> ca(CertificateEntry old) throws ProblemException {
		X509Certificate certificate = project.certificates().certificate(old.getNumber());
		if (Certificates.isSelfSigned(certificate)) {
			return Optional.empty();
		}
		Place place = Place.of(project.certificates().name(old.getNumber()));
		Optional<Device> device = project.device(old.getDevice());
		if (device.isPresent() && !device.get().isGlobalSecurity()) {
			throw new ProblemException(CertificateProblem.ONLY_SELF_SIGNED.at(place, device.get().getName()));
		}
		Optional<CertificateEntry> issuer = IssuerFinder.of(project, old).filter(CertificateEntry::isPrivateKey);
		if (issuer.isEmpty()) {
			throw new ProblemException(
					CertificateProblem.FOREIGN.at(place, Certificates.issuer(certificate), old.getNumber()));
		}
		SigningCa ca = SigningCa.of(project, IssuerFinder.successor(project, issuer.get()).getNumber());
		ca.requireBegun(project, now);
		Instant end = ca.certificate().getNotAfter().toInstant();
		if (now.isAfter(end)) {
			throw new ProblemException(CertificateProblem.EXPIRED.at(Place.of(project.certificates().name(ca.number())),
					end, ca.number()));
		}
		return Optional.of(ca);
	}

	private X509Certificate certificate(CertificateEntry old, Optional<SigningCa> ca, RenewedKey key)
			throws ProblemException {
		X509Certificate before = project.certificates().certificate(old.getNumber());
		SignedAgain again = new SignedAgain(project, now, tools.random());
		if (ca.isEmpty()) {
			SignatureAlgorithm signature = SignatureAlgorithm.of(before).filter(each -> each.fits(key.publicKey()))
					.orElseGet(() -> SignatureAlgorithm.forKey(key.publicKey()));
			return new CertificateIssuer(tools.random()).renewSelfSigned(
					new Renewal(before, again.from(), again.until(old), signature),
					key.pair(Place.of(project.certificates().name(old.getNumber()))));
		}
		return again.by(ca.get(), old, key.publicKey());
	}
}
