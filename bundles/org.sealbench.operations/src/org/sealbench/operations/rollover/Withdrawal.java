// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.project.Project;

/**
 * Takes a plan out of the project, with the new CA, those that other rollovers of the same CA have left, and what they
 * issued: nobody presents any of that.
 */
final class Withdrawal {

	private final PlanModel plan;
	private final Project project;

	Withdrawal(PlanModel plan) {
		this.plan = plan;
		this.project = plan.project();
	}

	void run() throws ProblemException {
		Set<CertificateNumber> gone = numbers();
		List<CertificateEntry> entries = entries();
		project.change(() -> {
			for (Device device : project.plant().getDevices()) {
				Reissue.trusted(device).removeAll(gone);
			}
			project.plant().getCertificates().removeAll(entries);
			project.plant().setRollover(null);
		});
	}

	/** What goes. */
	List<CertificateEntry> entries() throws ProblemException {
		List<CertificateEntry> entries = new ArrayList<>();
		numbers().forEach(number -> project.certificates().find(number).ifPresent(entries::add));
		return entries;
	}

	private Set<CertificateNumber> numbers() throws ProblemException {
		Set<CertificateNumber> authorities = new TreeSet<>(List.of(plan.successor()));
		if (project.certificates().find(plan.old()).isPresent()) {
			plan.lost().forEach(each -> authorities.add(each.getNumber()));
		}
		Set<CertificateNumber> gone = new TreeSet<>(authorities);
		plan.replacements().stream().map(RolloverReplacement::getSuccessor).forEach(gone::add);
		project.certificates().entries().stream().filter(each -> authorities.contains(each.getIssuer()))
				.map(CertificateEntry::getNumber).forEach(gone::add);
		return gone;
	}
}
