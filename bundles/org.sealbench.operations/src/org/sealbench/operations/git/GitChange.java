// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.util.List;

/**
 * A commit that changed a file.
 *
 * @param commit its short name
 * @param when   day and time of the author's clock
 * @param lines  what it changed, in the words of {@code diff}
 */
public record GitChange(String commit, String when, String author, String subject, List<String> lines) {

	public GitChange {
		lines = List.copyOf(lines);
	}
}
