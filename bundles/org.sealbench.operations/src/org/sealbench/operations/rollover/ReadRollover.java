// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverStage;
import org.sealbench.model.RolloverStep;
import org.sealbench.operations.Tools;
import org.sealbench.operations.rollover.RolloverItem.Kind;
import org.sealbench.project.Project;

/** Reads how far the rollover of a project is, from the project alone: no login, no device is asked. */
public final class ReadRollover {

	private static final Texts TEXTS = Texts.beside(ReadRollover.class);

	private final Tools tools;

	public ReadRollover(Tools tools) {
		this.tools = tools;
	}

	/** Whether a rollover is under way. */
	public static boolean isUnderWay(Project project) {
		return project.plant().getRollover() != null;
	}

	/** The plan as it stands; nothing where no CA of the project gives way to another one. */
	public Outcome<Optional<RolloverPlan>> run(Project project) {
		return Outcome.attempt(() -> Outcome.of(isUnderWay(project) ? Optional.of(read(project)) : Optional.empty()));
	}

	/** @throws ProblemException if there is none, or the project no longer holds what it rests on */
	RolloverPlan read(Project project) throws ProblemException {
		PlanModel plan = PlanModel.of(project);
		Participants participants = new Participants(plan, tools.clock().instant());
		List<RolloverItem> items = new ArrayList<>();
		for (Device device : participants.devices(plan.stage())) {
			items.add(item(plan, participants, device));
		}
		items.addAll(new HandOuts(plan, participants).list());
		return new RolloverPlan(plan.old(), project.certificates().name(plan.old()), plan.successor(),
				project.certificates().name(plan.successor()), plan.stage(), items, isListDone(plan));
	}

	/** Whether the old CA's last list is issued, or cannot be issued any more. */
	private static boolean isListDone(PlanModel plan) {
		if (plan.step(HandOuts.LAST_LIST).isPresent()) {
			return true;
		}
		Optional<CertificateEntry> old = plan.project().certificates().find(plan.old());
		return old.isPresent() && (CertificateEntries.isRevoked(old.get()) || isKeyGone(plan));
	}

	private static boolean isKeyGone(PlanModel plan) {
		try {
			return !plan.project().certificates().hasKey(plan.old());
		} catch (ProblemException e) {
			// It is there, and damaged: who needs it says so.
			return false;
		}
	}

	private static RolloverItem item(PlanModel plan, Participants participants, Device device) {
		Optional<RolloverStep> step = plan.step(PlanModel.ofDevice(plan.stage(), device.getName()));
		List<ServerRole> old = plan.stage() == RolloverStage.TRUST ? List.of() : participants.open(device);
		boolean done = step.isPresent() && old.isEmpty();
		return new RolloverItem(plan.stage(), device.getName(), Kind.DEVICE, device.getName(), done, true,
				done ? done(step.get()) : open(plan, device, old));
	}

	private static String done(RolloverStep step) {
		return TEXTS.get("device.done", step.getAt(), step.getBy())
				+ (step.getNote().isEmpty() ? "" : ": " + step.getNote());
	}

	private static String open(PlanModel plan, Device device, List<ServerRole> old) {
		if (!old.isEmpty()) {
			return TEXTS.get("device.reissueFirst", numbers(device, old));
		}
		if (plan.stage() == RolloverStage.REISSUE) {
			List<ServerRole> enabled = List.of(ServerRole.values()).stream().filter(each -> each.isEnabled(device))
					.toList();
			return TEXTS.get("device.reissue", numbers(device, enabled));
		}
		return TEXTS.get("device." + plan.stage().getLiteral());
	}

	private static String numbers(Device device, List<ServerRole> roles) {
		return "certificate" + (roles.size() == 1 ? " " : "s ") + roles.stream()
				.map(each -> String.valueOf(each.certificate(device))).collect(Collectors.joining(" and "));
	}
}
