// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import java.time.LocalDate;
import java.util.Optional;

import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.operations.trial.Attempt;

/**
 * One connection of the network, today and at the date.
 *
 * @param client   who connects, as people call it
 * @param device   name of the device
 * @param expected what is predicted for the date, whoever logs in
 * @param why      the reason of the prediction
 * @param today    what came of it before the clocks were moved
 * @param then     what came of it at the date
 * @param breaks   the first day, in UTC, on which it did not come about any more; empty where it does at the date,
 *                 where it does not even today, and where it breaks on no day on which anything begins or ends
 * @param cause    why it did not come about on that day
 */
public record TravelledPair(String client, String device, NetworkConnection.Protocol protocol, Verdict expected,
		String why, Attempt today, Attempt then, Optional<LocalDate> breaks, String cause) {

	/** Whether it does not come about at the date. */
	public boolean isRefused() {
		return then.isRefused();
	}

	/** Whether prediction and device differ. */
	public boolean isContradicted() {
		return then.contradicts(expected);
	}
}
