// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.List;

import org.sealbench.project.merge.MergeConflict;

/**
 * What a reload of newer files would do to what is not saved yet.
 *
 * @param theirs    what others changed, one a line, in the words of {@code diff}
 * @param ours      what was changed here and is not saved, likewise
 * @param conflicts what both changed in different ways; somebody has to decide
 */
public record ReloadPreview(List<String> theirs, List<String> ours, List<MergeConflict> conflicts) {

	public ReloadPreview {
		theirs = List.copyOf(theirs);
		ours = List.copyOf(ours);
		conflicts = List.copyOf(conflicts);
	}
}
