// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A day on which several things are renewed together, so that each device is loaded once.
 *
 * @param date  the day (UTC), the last one that suits all of them
 * @param items what is renewed, that with the earliest deadline first
 */
public record MaintenanceWindow(LocalDate date, List<Expiry> items) {

	public MaintenanceWindow {
		items = List.copyOf(items);
	}

	/** The begin of the day. */
	public Instant begin() {
		return date.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/** Names of the devices that are loaded, in order. */
	public List<String> devices() {
		return distinct(Expiry::devices);
	}

	/** Names of those that go to STOP, in order. */
	public List<String> stop() {
		return distinct(Expiry::stop);
	}

	private List<String> distinct(Function<Expiry, List<String>> names) {
		return items.stream().map(names).flatMap(Collection::stream).distinct().sorted().toList();
	}
}
