// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ListHolders;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/** Revokes a certificate that a CA of the project signed, and issues the CA's next revocation list (RFC 5280 §5). */
public final class RevokeCertificate {

	private final Tools tools;

	public RevokeCertificate(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model: the entry, and the revocation list of its CA, which the next compile gives to the devices that
	 * trust it.
	 */
	public Outcome<CertificateChange> run(Project project, CertificateNumber number, RevocationReason reason) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			CertificateEntry entry = project.certificates().entry(number);
			Instant now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
			SigningCa signingCa = ca(project, entry);
			X509Certificate certificate = project.certificates().certificate(number);
			X509CRL list = new CrlUpdate(project, now).next(signingCa,
					List.of(new Revocation(certificate.getSerialNumber(), now, reason)));
			ModelTransaction.run(project, () -> {
				entry.setRevokedAt(now.toString());
				entry.setRevocationReason(reason.label());
				project.certificates().crls().set(signingCa.number(), list);
			});
			return outcome(project, entry, signingCa.number());
		});
	}

	/** Why a certificate cannot be revoked; empty if it can. */
	public Optional<Problem> obstacle(Project project, CertificateNumber number) {
		return Outcome.attempt(() -> {
			SigningCa signingCa = ca(project, project.certificates().entry(number));
			signingCa.requireBegun(project, tools.clock().instant());
			return Outcome.of(signingCa);
		}).firstError();
	}

	private static SigningCa ca(Project project, CertificateEntry entry) throws ProblemException {
		Place place = Place.of(project.certificates().name(entry.getNumber()));
		if (CertificateEntries.isRevoked(entry)) {
			throw new ProblemException(
					CertificateProblem.REVOKED_ALREADY.at(place, entry.getRevokedAt(), entry.getIssuer()));
		}
		X509Certificate certificate = project.certificates().certificate(entry.getNumber());
		if (Certificates.isSelfSigned(certificate) && Certificates.isCa(certificate)) {
			throw new ProblemException(rootObstacle(project, entry, place));
		}
		if (Certificates.isSelfSigned(certificate)) {
			throw new ProblemException(CertificateProblem.NOT_REVOCABLE.at(place, "nobody but itself signed it",
					"Replace it, and take it out of every list of trusted certificates."));
		}
		Optional<CertificateEntry> issuer = IssuerFinder.of(project, entry);
		if (issuer.filter(CertificateEntry::isPrivateKey).isEmpty()) {
			throw new ProblemException(CertificateProblem.NOT_REVOCABLE.at(place,
					"it was signed by " + Certificates.issuer(certificate) + ", for which the project cannot sign",
					"Have it revoked there and import the new revocation list."));
		}
		return SigningCa.of(project, issuer.get().getNumber());
	}

	/** A root ends by giving way to another one, or by being trusted no more. */
	private static Problem rootObstacle(Project project, CertificateEntry entry, Place place) {
		CertificateNumber number = entry.getNumber();
		Optional<CaRollover> rollover = CaRollover.of(project).filter(each -> each.isAbout(number));
		if (rollover.isPresent()) {
			return CertificateProblem.CA_IN_ROLLOVER.at(place, rollover.get().old(), rollover.get().successor());
		}
		return entry.getStore() == CertificateStore.CA ? CertificateProblem.ROOT_NOT_REVOCABLE.at(place, number)
				: CertificateProblem.NOT_REVOCABLE.at(place, "nobody but itself signed it",
						"Take it out of every list of trusted certificates ('sealbench cert unassign " + number
								+ " --device NAME --as trusted-client').");
	}

	private Outcome<CertificateChange> outcome(Project project, CertificateEntry entry, CertificateNumber ca)
			throws ProblemException {
		List<CertificateUse> uses = CertificateUses.of(project.plant()).find(entry.getNumber()).stream()
				.filter(CertificateUse::isRelied).toList();
		List<Problem> notes = new ArrayList<>();
		if (!uses.isEmpty()) {
			notes.add(CertificateProblem.REVOKED_IN_USE.at(Place.of(project.certificates().name(entry.getNumber())),
					String.join(", ", uses.stream().map(CertificateUse::text).toList())));
		}
		Set<String> devices = new LinkedHashSet<>(DownloadNeeded.devices(uses));
		devices.addAll(ListHolders.of(project, tools.clock().instant()).of(ca));
		notes.addAll(DownloadNeeded.notes(List.copyOf(devices)));
		return Outcome.of(new CertificateChange(CertificateSummaries.of(project, List.of(entry)), List.copyOf(devices)),
				notes);
	}
}
