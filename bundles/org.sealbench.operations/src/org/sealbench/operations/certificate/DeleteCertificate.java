// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/** Deletes a certificate that nobody uses from the project; the next save deletes its files and its private key. */
public final class DeleteCertificate {

	private final Tools tools;

	public DeleteCertificate(Tools tools) {
		this.tools = tools;
	}

	/** Changes the model, or names who uses the certificate. The result shows what was deleted, as it was. */
	public Outcome<CertificateChange> run(Project project, CertificateNumber number) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			CertificateEntry entry = project.certificates().entry(number);
			Place place = Place.of(CertificateLabels.of(project, number));
			Optional<Problem> obstacle = obstacle(project, number);
			if (obstacle.isPresent()) {
				return Outcome.failed(obstacle.get());
			}
			List<CertificateSummary> deleted = summary(project, entry);
			List<Problem> notes = notes(project, entry, place);
			project.change(() -> project.plant().getCertificates().remove(entry));
			return Outcome.of(new CertificateChange(deleted, List.of()), notes);
		});
	}

	/**
	 * Why it cannot be deleted now, to be said before anything is asked.
	 *
	 * @throws ProblemException if the CAs of the project cannot be read
	 */
	public Optional<Problem> obstacle(Project project, CertificateNumber number) throws ProblemException {
		Place place = Place.of(CertificateLabels.of(project, number));
		CertificateUses all = CertificateUses.of(project.plant());
		Optional<Problem> replaced = inReplacement(all.find(number), place);
		if (replaced.isPresent()) {
			return replaced;
		}
		String uses = String.join(", ", all.texts(number));
		if (!uses.isEmpty()) {
			boolean signedOnly = all.find(number).stream().allMatch(use -> use.kind() == CertificateUse.Kind.ISSUER);
			return Optional.of((signedOnly ? CertificateProblem.SIGNED_IN_USE : CertificateProblem.IN_USE).at(place,
					uses, number));
		}
		Optional<CaRollover> rollover = CaRollover.of(project).filter(each -> each.isAbout(number));
		if (rollover.isPresent()) {
			return Optional
					.of(CertificateProblem.CA_IN_ROLLOVER.at(place, rollover.get().old(), rollover.get().successor()));
		}
		List<String> signedFor = signedFor(project, number);
		return signedFor.isEmpty() ? Optional.empty()
				: Optional.of(CertificateProblem.CA_IN_USE.at(place, String.join(", ", signedFor)));
	}

	/** That the replacement of a device needs a certificate until its end, if one does. */
	public static Optional<Problem> inReplacement(List<CertificateUse> uses, Place place) {
		return uses.stream().filter(CertificateUse::isOfReplacement).flatMap(each -> each.device().stream())
				.map(device -> CertificateProblem.IN_REPLACEMENT.at(place, device.getName())).findFirst();
	}

	/** The devices whose certificates a CA signs with the next compile. */
	private List<String> signedFor(Project project, CertificateNumber number) throws ProblemException {
		Optional<ProjectCa> ca = ProjectCa.find(project, tools.clock().instant());
		if (ca.filter(each -> each.number().equals(number)).isEmpty()) {
			return List.of();
		}
		return project.plant().getDevices().stream().filter(Device::isGlobalSecurity).map(Device::getName).toList();
	}

	private static List<CertificateSummary> summary(Project project, CertificateEntry entry) {
		try {
			return CertificateSummaries.of(project, List.of(entry));
		} catch (ProblemException e) {
			// Its file is missing or damaged; the entry can be deleted all the same.
			return List.of();
		}
	}

	private List<Problem> notes(Project project, CertificateEntry entry, Place place) {
		try {
			X509Certificate certificate = project.certificates().certificate(entry.getNumber());
			Instant until = certificate.getNotAfter().toInstant();
			boolean revocable = entry.getIssuer().isGiven() && !CertificateEntries.isRevoked(entry)
					&& tools.clock().instant().isBefore(until);
			return revocable ? List.of(CertificateProblem.STILL_VALID.at(place, until)) : List.of();
		} catch (ProblemException e) {
			// What cannot be read cannot be revoked either.
			return List.of();
		}
	}
}
