// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Rollover;
import org.sealbench.model.RolloverStage;

/**
 * What a merge of two plans for the rollover of a CA decides before their fields are merged: plans of two different
 * rollovers are not mixed. Where both branches went on or back in different ways within the first two stages, the
 * earlier one holds, for whatever is done of the second does no harm in the first. The third stage is another matter:
 * it has taken the old CA out of trust lists and revoked what it signed, which the other branch may rely on and no
 * stage brings back. Where one branch is in it and the other one changed the plan, people have to decide.
 */
final class RolloverMerge {

	private final List<MergeConflict> conflicts = new ArrayList<>();
	private final boolean decidesAll;

	/** @param was before both, {@code null} for none */
	RolloverMerge(Rollover was, Rollover ours, Rollover theirs, String where) {
		boolean same = isSame(ours, theirs);
		boolean retired = same && isRetiredByOne(was, ours, theirs);
		decidesAll = !same || retired;
		if (!decidesAll) {
			mergeStage(was, ours, theirs);
		} else if (was == null || !isSame(was, theirs) || retired) {
			conflicts.add(new MergeConflict(where, was == null ? "nothing" : text(was, retired), text(ours, retired),
					text(theirs, retired) + "; go on with one of the two"));
		}
	}

	/** One branch has retired the old CA, and the other one has gone another way since. */
	private static boolean isRetiredByOne(Rollover was, Rollover ours, Rollover theirs) {
		if (ours.getStage() == theirs.getStage()
				|| ours.getStage() != RolloverStage.RETIRE && theirs.getStage() != RolloverStage.RETIRE) {
			return false;
		}
		return was == null || !isUnchanged(was, ours) && !isUnchanged(was, theirs);
	}

	/** Whether stage and certificates are as before; what is ticked off besides does no harm. */
	private static boolean isUnchanged(Rollover was, Rollover is) {
		return was.getStage() == is.getStage() && numbers(was).equals(numbers(is));
	}

	private static Set<List<CertificateNumber>> numbers(Rollover rollover) {
		return rollover.getReplacements().stream().map(each -> List.of(each.getNumber(), each.getSuccessor()))
				.collect(Collectors.toSet());
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
		return one.getNumber().equals(other.getNumber()) && one.getSuccessor().equals(other.getSuccessor())
				&& Objects.equals(one.getNewWithOld(), other.getNewWithOld());
	}

	private static String text(Rollover rollover, boolean withStage) {
		return "from certificate " + rollover.getNumber() + " to " + rollover.getSuccessor()
				+ (withStage ? " in the stage " + rollover.getStage().getLiteral() : "");
	}
}
