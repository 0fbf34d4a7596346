// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings what others made of a file into the object that was read from it and is open. Field by field, so that it and
 * what is in it stay the same objects, which are shown and selected.
 */
public final class OpenFileMerge {

	private OpenFileMerge() {
	}

	/**
	 * Changes ours to the merged one.
	 *
	 * @param base        what the file held when it was read or written here last; {@code null} for nothing
	 * @param theirs      what it holds now; changed by the merge
	 * @param takesTheirs whether somebody decided for theirs where both changed something
	 * @return what somebody still has to decide; ours stays there
	 */
	public static List<MergeConflict> into(EObject base, EObject ours, EObject theirs,
			Predicate<MergeConflict> takesTheirs) {
		ObjectMerge merge = new ObjectMerge(takesTheirs);
		merge.merge(base == null ? EcoreUtil.create(ours.eClass()) : base, ours, theirs, FieldText.of(ours));
		return List.copyOf(merge.conflicts());
	}

	/** An object by its kind and name, as conflicts name it. */
	public static String name(EObject object) {
		return FieldText.of(object);
	}
}
