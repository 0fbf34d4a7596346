// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sealbench.model.CertificateNumber;

/**
 * The certificates of a project against time.
 *
 * @param entries  those that end first, first
 * @param renewals the day (UTC) on which the plan renews a certificate next, by its number
 */
public record Timeline(String project, Instant now, List<TimelineEntry> entries,
		Map<CertificateNumber, LocalDate> renewals) {

	public Timeline {
		entries = List.copyOf(entries);
		renewals = Map.copyOf(renewals);
	}

	/** Without a plan. */
	public Timeline(String project, Instant now, List<TimelineEntry> entries) {
		this(project, now, entries, Map.of());
	}
}
