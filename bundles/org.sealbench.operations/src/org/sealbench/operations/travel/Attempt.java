// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import org.sealbench.operations.network.NetworkConnection.Verdict;

/**
 * What came of making a connection.
 *
 * @param status {@code Good}, the code with which it was refused, or the empty string
 * @param reason why it was refused or not made, in words; empty if it came about
 */
public record Attempt(State state, String status, String reason) {

	/** Whether it came about. */
	public enum State {
		CONNECTED,
		REFUSED,
		/** The key of the client is not here, or the device is not. */
		NOT_TRIED
	}

	static Attempt connected() {
		return new Attempt(State.CONNECTED, "Good", "");
	}

	static Attempt refused(String status, String reason) {
		return new Attempt(State.REFUSED, status, reason);
	}

	static Attempt notTried(String reason) {
		return new Attempt(State.NOT_TRIED, "", reason);
	}

	boolean isConnected() {
		return state == State.CONNECTED;
	}

	boolean isRefused() {
		return state == State.REFUSED;
	}

	/** Whether it is another answer than the predicted one. */
	boolean contradicts(Verdict predicted) {
		return isConnected() && predicted == Verdict.REFUSED || isRefused() && predicted == Verdict.CONNECTS;
	}
}
