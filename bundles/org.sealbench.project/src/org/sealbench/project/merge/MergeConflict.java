// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

/**
 * Something that both branches changed in different ways.
 *
 * @param where  the object and the field, such as {@code device PLC_1 > web server > https port}
 * @param base   what it was before
 * @param ours   what it is on this branch, which stays in the file
 * @param theirs what it is on the branch that is merged
 */
public record MergeConflict(String where, String base, String ours, String theirs) {

	/** One about a whole object or file, which at least one of the branches removed. */
	public static MergeConflict of(String where, MergeState base, MergeState ours, MergeState theirs) {
		return new MergeConflict(where, base.words(), ours.words(), theirs.words());
	}
}
