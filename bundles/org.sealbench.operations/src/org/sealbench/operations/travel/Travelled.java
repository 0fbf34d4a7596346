// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import java.time.Instant;
import java.util.List;

/**
 * The report of a journey.
 *
 * @param now   when it began
 * @param date  where it went
 * @param pairs every connection of the network
 * @param whole whether that is every connection that the plant knows, or a large plant's without those that only share
 *              a CA
 */
public record Travelled(Instant now, Instant date, List<TravelledPair> pairs, boolean whole) {

	public Travelled {
		pairs = List.copyOf(pairs);
	}

	/** Whether every connection that could be made comes about at the date. */
	public boolean isGood() {
		return pairs.stream().noneMatch(TravelledPair::isRefused);
	}
}
