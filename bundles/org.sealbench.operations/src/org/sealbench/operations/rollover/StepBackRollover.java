// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.model.RolloverStep;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.DeleteCertificate;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/**
 * Steps back by one stage: what the project holds is as in the stage before, and the devices that were loaded since are
 * to be loaded again. From the first stage it leads out of the rollover.
 */
public final class StepBackRollover {

	private final Tools tools;

	public StepBackRollover(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model; saving is up to the caller.
	 *
	 * @return the plan as it is then; nothing where there is none any more
	 */
	public Outcome<Optional<RolloverPlan>> run(Project project) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			// A plan whose CAs are gone can be left, too.
			PlanModel plan = PlanModel.find(project).orElseThrow(() -> new ProblemException(
					RolloverProblem.NONE.at(Place.of("project " + project.plant().getName()))));
			return switch (plan.stage()) {
			case TRUST -> leave(plan);
			case REISSUE -> toTrust(PlanModel.of(project));
			case RETIRE -> toReissue(PlanModel.of(project));
			};
		});
	}

	private static Outcome<Optional<RolloverPlan>> leave(PlanModel plan) throws ProblemException {
		Withdrawal withdrawal = Withdrawal.of(plan);
		requireNotPresented(plan, withdrawal);
		List<Problem> notes = new ArrayList<>();
		List<String> clients = plan.replacements().stream().map(RolloverReplacement::getNumber)
				.filter(each -> plan.step("certificate:" + each).isPresent()).map(String::valueOf).toList();
		if (!clients.isEmpty()) {
			notes.add(RolloverProblem.HAS_NEW.at(Place.of("rollover"), String.join(", ", clients)));
		}
		notes.addAll(DownloadNeeded.notes(loaded(plan, RolloverStage.TRUST)));
		withdrawal.run();
		return Outcome.of(Optional.empty(), notes);
	}

	/** What the new CA issued besides, such as for a device that was added meanwhile, is not taken from its owner. */
	private static void requireNotPresented(PlanModel plan, Withdrawal withdrawal) throws ProblemException {
		CertificateUses uses = CertificateUses.of(plan.project().plant());
		for (CertificateEntry each : withdrawal.entries()) {
			Place place = Place.of("certificate " + each.getNumber());
			Optional<Problem> replaced = DeleteCertificate.inReplacement(uses.find(each.getNumber()), place);
			if (replaced.isPresent()) {
				throw new ProblemException(replaced.get());
			}
			List<String> presented = uses.find(each.getNumber()).stream()
					.filter(use -> use.kind() != CertificateUse.Kind.TRUSTED_CLIENT)
					.filter(use -> use.kind() != CertificateUse.Kind.ISSUER).map(CertificateUse::text).toList();
			if (!presented.isEmpty()) {
				throw new ProblemException(
						CertificateProblem.IN_USE.at(place, String.join(", ", presented), each.getNumber()));
			}
		}
	}

	private Outcome<Optional<RolloverPlan>> toTrust(PlanModel plan) throws ProblemException {
		Project project = plan.project();
		CertificateUses uses = CertificateUses.of(project.plant());
		List<Runnable> moves = new ArrayList<>();
		Set<String> again = new LinkedHashSet<>(loaded(plan, RolloverStage.REISSUE));
		for (RolloverReplacement each : plan.replacements()) {
			for (CertificateUse use : uses.find(each.getSuccessor())) {
				if (use.kind() == CertificateUse.Kind.TRUSTED_CLIENT || use.device().isEmpty()) {
					continue;
				}
				Optional<String> obstacle = unusable(project, each.getNumber());
				if (obstacle.isPresent() && use.isRelied()) {
					throw new ProblemException(RolloverProblem.CANNOT_GO_BACK.at(Place.of("rollover"),
							"certificate " + each.getNumber(), obstacle.get()));
				}
				if (obstacle.isEmpty()) {
					moves.add(() -> use.move().accept(each.getNumber()));
					again.addAll(DownloadNeeded.devices(List.of(use)));
				}
			}
		}
		ModelTransaction.run(project, () -> {
			moves.forEach(Runnable::run);
			plan.setStage(RolloverStage.TRUST);
			forget(plan, again);
		});
		return Outcome.of(Optional.of(new ReadRollover(tools).read(project)));
	}

	/** Why a device cannot present it again; empty if it can. */
	private Optional<String> unusable(Project project, CertificateNumber number) throws ProblemException {
		Optional<CertificateEntry> entry = project.certificates().find(number);
		if (entry.isEmpty()) {
			return Optional.of("no longer in the project");
		}
		if (CertificateEntries.isRevoked(entry.get())) {
			return Optional.of("revoked");
		}
		Instant end = project.certificates().certificate(number).getNotAfter().toInstant();
		return tools.clock().instant().isAfter(end) ? Optional.of("not valid any more") : Optional.empty();
	}

	private Outcome<Optional<RolloverPlan>> toReissue(PlanModel plan) throws ProblemException {
		Project project = plan.project();
		new RetiredCa(plan, tools).vouchAgain();
		ModelTransaction.run(project, () -> {
			new Advance(plan, tools).trustBothAgain();
			plan.setStage(RolloverStage.REISSUE);
			plan.forget(StepBackRollover::isUndoneByTrust);
		});
		return Outcome.of(Optional.of(new ReadRollover(tools).read(project)));
	}

	/**
	 * Whether it was done in a device, or asked of partners because the old CA goes: devices that take no part in the
	 * second stage, or that were loaded and not noted, do not trust it now either.
	 */
	private static boolean isUndoneByTrust(String name) {
		return name.startsWith("remove:") || name.startsWith("publish:")
				|| RolloverStage.VALUES.stream().anyMatch(each -> name.startsWith(each.getLiteral() + " "));
	}

	private static List<String> loaded(PlanModel plan, RolloverStage stage) {
		return plan.project().plant().getDevices().stream().map(Device::getName)
				.filter(each -> plan.step(PlanModel.ofDevice(stage, each)).isPresent()).toList();
	}

	/** Of the second stage all that was done in devices, and of the first one what has to be done again. */
	private static void forget(PlanModel plan, Set<String> again) {
		List<String> steps = plan.model().getSteps().stream().map(RolloverStep::getName).toList();
		for (String name : steps) {
			boolean gone = name.startsWith(RolloverStage.REISSUE.getLiteral() + " ")
					|| again.stream().anyMatch(each -> name.equals(PlanModel.ofDevice(RolloverStage.TRUST, each)));
			if (gone) {
				plan.forget(name::equals);
			}
		}
	}
}
