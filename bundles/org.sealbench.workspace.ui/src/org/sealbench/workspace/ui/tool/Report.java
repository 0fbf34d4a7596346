// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.tool;

import java.util.List;

/**
 * What came of a tool.
 *
 * @param line    all of it in one sentence, which the window's status line shows as well
 * @param details a line each, below it
 * @param good    whether the answer is what one hopes for
 */
public record Report(String line, List<String> details, boolean good) {

	public Report {
		details = List.copyOf(details);
	}

	/** A good answer. */
	public static Report of(String line, List<String> details) {
		return new Report(line, details, true);
	}
}
