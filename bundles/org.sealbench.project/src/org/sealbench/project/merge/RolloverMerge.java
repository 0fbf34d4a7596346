// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sealbench.model.Rollover;
import org.sealbench.model.RolloverStage;

/**
 * What a merge of two plans for the rollover of a CA decides before their fields are merged: plans of two different
 * rollovers are not mixed, and where both branches went on or back in different ways, the earlier stage holds, for
 * whatever is done of a later one does no harm there.
 */
final class RolloverMerge {

	private final List<MergeConflict> conflicts = new ArrayList<>();
	private final boolean decidesAll;

	/** @param was before both, {@code null} for none */
	RolloverMerge(Rollover was, Rollover ours, Rollover theirs, String where) {
		decidesAll = !isSame(ours, theirs);
		if (!decidesAll) {
			mergeStage(was, ours, theirs);
		} else if (was == null || !isSame(was, theirs)) {
			conflicts.add(new MergeConflict(where, was == null ? "nothing" : text(was), text(ours),
					text(theirs) + "; go on with one of the two"));
		}
	}

	/** Whether nothing of the two is left to be merged. */
	boolean decidesAll() {
		return decidesAll;
	}

	List<MergeConflict> conflicts() {
		return List.copyOf(conflicts);
	}

	private static void mergeStage(Rollover was, Rollover ours, Rollover theirs) {
		RolloverStage before = was == null ? RolloverStage.TRUST : was.getStage();
		RolloverStage mine = ours.getStage();
		RolloverStage other = theirs.getStage();
		if (mine != before && other != before && mine != other) {
			RolloverStage earlier = mine.getValue() < other.getValue() ? mine : other;
			ours.setStage(earlier);
			theirs.setStage(earlier);
		}
	}

	private static boolean isSame(Rollover one, Rollover other) {
		return one.getNumber() == other.getNumber() && one.getSuccessor() == other.getSuccessor()
				&& Objects.equals(one.getNewWithOld(), other.getNewWithOld());
	}

	private static String text(Rollover rollover) {
		return "from certificate " + rollover.getNumber() + " to " + rollover.getSuccessor();
	}
}
