// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What to check certificates for.
 *
 * @param within  days before its end at which something is reported; the project's setting where it is not given
 * @param targets names of {@link org.sealbench.pki.lint.rule.LintTarget targets}; none for everybody of today
 * @param at      the time to check for, where it is not now
 */
public record CheckRequest(Optional<Integer> within, List<String> targets, Optional<Instant> at) {

	public CheckRequest {
		targets = List.copyOf(targets);
	}

	/** Everything, as the project's settings say. */
	public static CheckRequest general() {
		return new CheckRequest(Optional.empty(), List.of(), Optional.empty());
	}
}
