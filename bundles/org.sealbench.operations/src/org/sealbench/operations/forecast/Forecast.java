// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import java.time.Instant;
import java.util.List;

/**
 * What of a project ends up to a day, and when to renew it.
 *
 * @param items   what ends, the first end first
 * @param windows the days on which it is renewed; what holds for a short time stands in several of them
 */
public record Forecast(String project, Instant now, Instant until, List<Expiry> items,
		List<MaintenanceWindow> windows) {

	public Forecast {
		items = List.copyOf(items);
		windows = List.copyOf(windows);
	}
}
