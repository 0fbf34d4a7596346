// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/**
 * Lets another certificate take over every use of one: servers, trusted clients, external clients, tags and methods.
 * What a CA signed stays signed by it.
 */
public final class ReplaceCertificate {

	private final Tools tools;

	public ReplaceCertificate(Tools tools) {
		this.tools = tools;
	}

	/** Changes the model, all uses or none. */
	public Outcome<CertificateChange> run(Project project, CertificateNumber old, CertificateNumber other) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			project.certificates().entry(old);
			project.certificates().entry(other);
			if (old.equals(other)) {
				return Outcome
						.failed(CertificateProblem.SAME_CERTIFICATE.at(Place.of(CertificateLabels.of(project, old))));
			}
			List<CertificateUse> all = CertificateUses.of(project.plant()).find(old).stream()
					.filter(CertificateUse::isRelied).toList();
			List<CertificateUse> moved = all.stream().filter(use -> use.kind() != CertificateUse.Kind.ISSUER).toList();
			List<Problem> obstacles = obstacles(project, other, moved);
			if (!obstacles.isEmpty()) {
				return Outcome.failed(obstacles);
			}
			project.change(() -> moved.forEach(use -> use.move().accept(other)));
			List<String> devices = DownloadNeeded.devices(moved);
			// Where nothing was moved, nothing is said to be in use now that was not before.
			List<CertificateEntry> changed = moved.isEmpty() ? List.of() : List.of(project.certificates().entry(other));
			return Outcome.of(new CertificateChange(CertificateSummaries.of(project, changed), devices),
					notes(project, old, all, devices));
		});
	}

	private List<Problem> obstacles(Project project, CertificateNumber other, List<CertificateUse> uses)
			throws ProblemException {
		RoleRules rules = new RoleRules(project, tools.clock().instant());
		List<Problem> found = new ArrayList<>();
		for (CertificateUse use : uses) {
			Optional<CertificateRole> role = CertificateRole.of(use);
			if (role.isPresent()) {
				rules.obstacle(other, use.device().orElseThrow(), role.get()).ifPresent(problem -> found
						.add(CertificateProblem.ROLES_DIFFER.at(problem.place(), use.text(), problem.message())));
			}
		}
		return found;
	}

	private static List<Problem> notes(Project project, CertificateNumber old, List<CertificateUse> uses,
			List<String> devices) {
		Place place = Place.of(CertificateLabels.of(project, old));
		if (uses.isEmpty()) {
			return List.of(CertificateProblem.NOTHING_TO_REPLACE.at(place));
		}
		List<Problem> notes = new ArrayList<>(DownloadNeeded.notes(devices));
		List<String> signed = uses.stream().filter(use -> use.kind() == CertificateUse.Kind.ISSUER)
				.map(CertificateUse::text).toList();
		if (!signed.isEmpty()) {
			notes.add(CertificateProblem.SIGNED_STAY.at(place, String.join(", ", signed)));
		}
		return notes;
	}
}
