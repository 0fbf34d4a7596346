// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.rollover.RolloverItem;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.tool.Report;

/** How far a rollover is, in words. */
final class RolloverReport {

	private RolloverReport() {
	}

	static Report of(Optional<RolloverPlan> plan) {
		return plan.map(RolloverReport::of).orElseGet(() -> Report.of(Messages.rolloverNone, List.of()));
	}

	private static Report of(RolloverPlan plan) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.rolloverGives, plan.oldName(), plan.successorName()));
		plan.items().forEach(each -> lines.add(line(each)));
		return Report
				.of(NLS.bind(Messages.rolloverStage,
						new Object[] { plan.stageNumber(), RolloverPlan.title(plan.stage()), plan.openDevices().size(),
								plan.openHandOuts().size() }),
						lines)
				.devices(plan.openDevices().stream().map(RolloverItem::name).toList(), List.of());
	}

	private static String line(RolloverItem item) {
		return NLS.bind(item.done() ? Messages.rolloverItemDone : Messages.rolloverItemOpen, item.key(), item.words());
	}
}
