// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.List;
import java.util.Optional;

import org.sealbench.model.RolloverStage;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.project.ui.Messages;

/** What can be done with a rollover, in the order in which it is done. */
enum RolloverChoice {
	START("start", Messages.rolloverStart),
	STATUS("status", Messages.rolloverStatus),
	NEXT("next", Messages.rolloverNext),
	DONE("done", Messages.rolloverTickOff),
	FILES("files", Messages.rolloverFiles),
	BACK("back", Messages.rolloverBack),
	FINISH("finish", Messages.rolloverFinish);

	private final String command;
	private final String label;

	RolloverChoice(String command, String label) {
		this.command = command;
		this.label = label;
	}

	/** The word of the command line. */
	String command() {
		return command;
	}

	String label() {
		return label;
	}

	/** What can be done now, the most likely first. */
	static List<RolloverChoice> of(Optional<RolloverPlan> plan) {
		if (plan.isEmpty()) {
			return List.of(START);
		}
		boolean last = plan.get().isStageDone() && plan.get().stage() == RolloverStage.RETIRE;
		return last ? List.of(FINISH, STATUS, DONE, FILES, BACK) : List.of(NEXT, STATUS, DONE, FILES, BACK);
	}
}
