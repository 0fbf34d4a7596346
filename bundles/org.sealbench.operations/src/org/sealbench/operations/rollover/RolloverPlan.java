// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.util.List;

import org.sealbench.common.Texts;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.RolloverStage;

/**
 * A rollover that is under way, as it stands.
 *
 * @param old           number of the CA that goes
 * @param oldName       as every message names it
 * @param successor     number of the CA that comes
 * @param successorName as every message names it
 * @param items         the devices of the present stage, and what there is to hand out up to it, done or not
 * @param listDone      whether the old CA has issued its last list, or has no key for it any more
 */
public record RolloverPlan(CertificateNumber old, String oldName, CertificateNumber successor, String successorName,
		RolloverStage stage, List<RolloverItem> items, boolean listDone) {

	private static final Texts TEXTS = Texts.beside(RolloverPlan.class);

	public RolloverPlan {
		items = List.copyOf(items);
	}

	/** The number of the stage that people count: 1 to 3. */
	public int stageNumber() {
		return stage.getValue() + 1;
	}

	/** What a stage is about, in words. */
	public static String title(RolloverStage stage) {
		return TEXTS.get("stage." + stage.getLiteral());
	}

	/** The devices of the stage that are still to be loaded. */
	public List<RolloverItem> openDevices() {
		return items.stream().filter(each -> each.isDevice() && !each.done()).toList();
	}

	/** What is left to hand out. */
	public List<RolloverItem> openHandOuts() {
		return items.stream().filter(each -> !each.isDevice() && !each.done()).toList();
	}

	/** Whether everything that can be done from here is done in this stage. */
	public boolean isStageDone() {
		return openDevices().isEmpty();
	}

	/** The command that goes on. */
	public String nextCommand() {
		boolean ended = stage == RolloverStage.RETIRE && isStageDone() && listDone;
		return "sealbench ca rollover " + (ended ? "finish" : "next");
	}
}
