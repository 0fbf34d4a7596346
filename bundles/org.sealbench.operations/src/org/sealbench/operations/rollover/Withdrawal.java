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
	private final List<CertificateEntry> lost;

	private Withdrawal(PlanModel plan, List<CertificateEntry> lost) {
		this.plan = plan;
		this.project = plan.project();
		this.lost = lost;
	}

	/** Of a rollover that is given up. */
	static Withdrawal of(PlanModel plan) throws ProblemException {
		boolean isWhole = plan.project().certificates().find(plan.old()).isPresent();
		return new Withdrawal(plan, isWhole ? plan.lost() : List.of());
	}

	/** Of one whose beginning did not come to its end: what was there before stays. */
	static Withdrawal ofBegun(PlanModel plan) {
		return new Withdrawal(plan, List.of());
	}

	void run() {
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
	List<CertificateEntry> entries() {
		List<CertificateEntry> entries = new ArrayList<>();
		numbers().forEach(number -> project.certificates().find(number).ifPresent(entries::add));
		return entries;
	}

	private Set<CertificateNumber> numbers() {
		Set<CertificateNumber> cas = new TreeSet<>(List.of(plan.successor()));
		lost.forEach(each -> cas.add(each.getNumber()));
		Set<CertificateNumber> gone = new TreeSet<>(cas);
		plan.replacements().stream().map(RolloverReplacement::getSuccessor).forEach(gone::add);
		project.certificates().entries().stream().filter(each -> cas.contains(each.getIssuer()))
				.map(CertificateEntry::getNumber).forEach(gone::add);
		return gone;
	}
}
