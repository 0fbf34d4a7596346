// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.model.Administrator;
import org.sealbench.model.Protection;
import org.sealbench.model.WrappedKey;

/**
 * The parts of a project's protection that are merged as a whole, since half of one branch's and half of the other's
 * would unlock nothing: a project key that both branches exchanged, and a new key pair that both created for one
 * administrator. The rest is merged field by field afterwards.
 */
final class ProtectionMerge {

	private final Protection was;
	private final Protection ours;
	private final Protection theirs;
	private final String where;
	private final List<MergeConflict> conflicts = new ArrayList<>();

	ProtectionMerge(Protection was, Protection ours, Protection theirs, String where) {
		this.was = was;
		this.ours = ours;
		this.theirs = theirs;
		this.where = where;
	}

	/** What somebody has to decide. */
	List<MergeConflict> conflicts() {
		return conflicts;
	}

	/** Whether nothing is left to be merged. What was decided is the same on both branches afterwards. */
	boolean decidesAll() {
		boolean exchangedHere = !was.getFormerKeys().equals(ours.getFormerKeys());
		boolean exchangedThere = !was.getFormerKeys().equals(theirs.getFormerKeys());
		if (exchangedHere && exchangedThere && !ours.getFormerKeys().equals(theirs.getFormerKeys())) {
			conflicts.add(new MergeConflict(where, "with one project key", "with another one",
					"with a third one. Key files made there cannot be read with the one here: keep those of this "
							+ "branch, make anew the certificates"
							+ " that came there, and remove here whom they removed"));
			return true;
		}
		for (Administrator mine : ours.getAdministrators()) {
			Administrator other = named(theirs, mine);
			if (other != null) {
				decide(named(was, mine), mine, other, where + " > " + FieldText.of(mine), exchangedThere);
			}
		}
		if (ours.getRecovery() != null && theirs.getRecovery() != null) {
			decide(was.getRecovery(), ours.getRecovery(), theirs.getRecovery(), where + " > recovery key",
					exchangedThere);
		}
		return false;
	}

	private void decide(WrappedKey before, WrappedKey mine, WrappedKey other, String holder, boolean exchangedThere) {
		if (mine.getPublicKey().equals(other.getPublicKey()) || EcoreUtil.equals(before, mine)
				|| EcoreUtil.equals(before, other)) {
			return;
		}
		if (exchangedThere) {
			conflicts.add(new MergeConflict(holder, "another one",
					"that of the other branch, which exchanged the project key (set the secret anew)", "the same"));
			copy(other, mine);
		} else {
			conflicts.add(new MergeConflict(holder, "one secret", "another one", "a third one"));
			copy(mine, other);
		}
	}

	private static Administrator named(Protection protection, Administrator like) {
		return protection.getAdministrators().stream().filter(each -> each.getName().equals(like.getName())).findFirst()
				.orElse(null);
	}

	private static void copy(WrappedKey from, WrappedKey to) {
		for (EStructuralFeature each : from.eClass().getEAllStructuralFeatures()) {
			to.eSet(each, from.eGet(each));
		}
	}
}
