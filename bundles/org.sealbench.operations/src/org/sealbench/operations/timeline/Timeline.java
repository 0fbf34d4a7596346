// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.timeline;

import java.time.Instant;
import java.util.List;

/**
 * The certificates of a project against time.
 *
 * @param entries those that end first, first
 */
public record Timeline(String project, Instant now, List<TimelineEntry> entries) {

	public Timeline {
		entries = List.copyOf(entries);
	}
}
