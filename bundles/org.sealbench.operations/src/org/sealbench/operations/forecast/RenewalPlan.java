// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups renewals into as few maintenance windows as there can be. Each thing has a span of days in which it is to be
 * renewed; the window is on the last day of the span that ends first, and takes with it whatever is due by then. What
 * is renewed ends again, and is planned again.
 */
final class RenewalPlan {

	/** More than a year of weekly windows; a plan that is longer has no use. */
	private static final int MOST_WINDOWS = 200;

	private final Instant now;
	private final Instant until;

	RenewalPlan(Instant now, Instant until) {
		this.now = now;
		this.until = until;
	}

	List<MaintenanceWindow> of(List<Expiry> items) {
		List<Expiry> open = new ArrayList<>(
				items.stream().filter(each -> each.kind().action() != Expiry.Action.NONE).toList());
		List<MaintenanceWindow> windows = new ArrayList<>();
		while (windows.size() < MOST_WINDOWS) {
			open.sort(Comparator.comparing(Expiry::deadline).thenComparing(Expiry::name));
			if (open.isEmpty() || open.get(0).due().isAfter(until) || day(open.get(0)).isAfter(lastDay())) {
				break;
			}
			MaintenanceWindow window = window(day(open.get(0)), open);
			windows.add(window);
			open.removeAll(window.items());
			window.items().stream().filter(each -> each.kind().action() == Expiry.Action.RENEW)
					.map(each -> each.renewed(window.begin())).filter(each -> day(each).isAfter(window.date()))
					.forEach(open::add);
		}
		return windows;
	}

	private static MaintenanceWindow window(LocalDate date, List<Expiry> open) {
		Instant end = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
		return new MaintenanceWindow(date, open.stream().filter(each -> each.due().isBefore(end)).toList());
	}

	/** The last day to renew something, today if that is over. */
	private LocalDate day(Expiry item) {
		Instant last = item.deadline().isBefore(now) ? now : item.deadline();
		return LocalDate.ofInstant(last, ZoneOffset.UTC);
	}

	private LocalDate lastDay() {
		return LocalDate.ofInstant(until, ZoneOffset.UTC);
	}
}
