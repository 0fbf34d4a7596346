// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.security.cert.X509Certificate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.operations.Tools;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/** Goes on to the next stage, once everything that can be loaded is loaded. Changes the model alone. */
final class Advance {

	private final PlanModel plan;
	private final Project project;
	private final Tools tools;

	Advance(PlanModel plan, Tools tools) {
		this.plan = plan;
		this.project = plan.project();
		this.tools = tools;
	}

	/** @param problems receives who has not been told yet, where that does no harm */
	void run(Problems problems, IProgressMonitor monitor) throws ProblemException {
		Participants participants = new Participants(plan, tools.clock().instant());
		List<RolloverItem> untold = new HandOuts(plan, participants).list().stream().filter(each -> !each.done())
				.toList();
		Place place = Place.of("rollover");
		if (plan.stage() == RolloverStage.TRUST) {
			if (!untold.isEmpty()) {
				problems.add(RolloverProblem.NOT_TOLD.at(place, names(untold), untold.get(0).key()));
			}
			new Reissue(plan, tools).issue(participants.ofClients(), monitor);
			List<String> here = ownStation(participants);
			project.change(() -> {
				plan.setStage(RolloverStage.REISSUE);
				// It makes itself a new one with the next compile, which is that of the first device.
				here.forEach(each -> plan.record(each, tools.clock().instant().truncatedTo(ChronoUnit.SECONDS),
						StationUser.of(project), ""));
			});
			return;
		}
		List<RolloverItem> needed = untold.stream().filter(RolloverItem::needed).toList();
		if (!needed.isEmpty()) {
			throw new ProblemException(RolloverProblem.HAND_OUT_FIRST.at(place, names(needed), needed.get(0).key()));
		}
		if (!untold.isEmpty()) {
			problems.add(RolloverProblem.NOT_TOLD.at(place, names(untold), untold.get(0).key()));
		}
		new RetiredCa(plan, tools).revokeOldWithNew();
		project.change(this::retire);
	}

	private List<String> ownStation(Participants participants) throws ProblemException {
		Optional<X509Certificate> own = project.localClient().read().map(Credential::certificate);
		List<String> found = new ArrayList<>();
		for (CertificateEntry each : participants.ofStations()) {
			if (own.filter(project.certificates().certificate(each.getNumber())::equals).isPresent()) {
				found.add(HandOuts.STATION + each.getNumber());
			}
		}
		return found;
	}

	static String names(List<RolloverItem> items) {
		return items.stream().map(each -> each.key() + " (" + each.name() + ")").collect(Collectors.joining(", "));
	}

	private void retire() {
		plan.setStage(RolloverStage.RETIRE);
		CertificateUses uses = CertificateUses.of(project.plant());
		for (RolloverReplacement each : plan.replacements()) {
			uses.find(each.getNumber()).stream().filter(use -> use.kind() == CertificateUse.Kind.EXTERNAL_CLIENT)
					.forEach(use -> use.move().accept(each.getSuccessor()));
		}
		for (Device device : project.plant().getDevices()) {
			List<CertificateNumber> trusted = Reissue.trusted(device);
			for (RolloverReplacement each : plan.replacements()) {
				if (trusted.contains(each.getSuccessor())) {
					trusted.removeAll(List.of(each.getNumber()));
				}
			}
			trusted.removeAll(List.of(plan.old()));
		}
	}

	/** Trusts the old ones again beside the new ones; clients outside have them again, as in the stage before. */
	void trustBothAgain() {
		CertificateUses uses = CertificateUses.of(project.plant());
		for (RolloverReplacement each : plan.replacements()) {
			if (isUsable(each.getNumber())) {
				List<CertificateUse> there = uses.find(each.getSuccessor());
				Reissue.trustBeside(there, each.getSuccessor(), each.getNumber());
				there.stream().filter(use -> use.kind() == CertificateUse.Kind.EXTERNAL_CLIENT)
						.forEach(use -> use.move().accept(each.getNumber()));
			}
		}
		Reissue.trustBeside(uses.find(plan.successor()), plan.successor(), plan.old());
	}

	private boolean isUsable(CertificateNumber number) {
		return Optional.of(number).flatMap(project.certificates()::find).filter(each -> each.getRevokedAt().isEmpty())
				.isPresent();
	}
}
