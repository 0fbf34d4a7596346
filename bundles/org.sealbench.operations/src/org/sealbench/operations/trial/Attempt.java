// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trial;

import org.sealbench.common.Category;
import org.sealbench.common.Problem;
import org.sealbench.opcua.StatusNames;
import org.sealbench.operations.network.NetworkConnection.Verdict;

/**
 * What came of making a connection.
 *
 * @param status   {@code Good}, the code with which it was refused, or the empty string
 * @param reason   why it was refused or not made, in words; empty if it came about
 * @param answered whether anything answered at all
 */
public record Attempt(State state, String status, String reason, boolean answered) {

	/** Whether it came about. */
	public enum State {
		CONNECTED,
		REFUSED,
		/** The key of the client is not here, or the device is not. */
		NOT_TRIED
	}

	/** One that came about. */
	public static Attempt connected() {
		return new Attempt(State.CONNECTED, StatusNames.GOOD, "", true);
	}

	/** One that an end refused. */
	public static Attempt refused(String status, String reason) {
		return new Attempt(State.REFUSED, status, reason, true);
	}

	/** One of which nothing came. */
	static Attempt failed(Problem why) {
		return new Attempt(State.REFUSED, why.code().text(), why.message(),
				why.code().entry().category() != Category.UNREACHABLE);
	}

	/** One that cannot be made. */
	public static Attempt notTried(String reason) {
		return new Attempt(State.NOT_TRIED, "", reason, false);
	}

	/** Whether it came about. */
	public boolean isConnected() {
		return state == State.CONNECTED;
	}

	/** Whether it did not come about. */
	public boolean isRefused() {
		return state == State.REFUSED;
	}

	/** Whether it is another answer than the predicted one. */
	public boolean contradicts(Verdict predicted) {
		return isConnected() && predicted == Verdict.REFUSED || isRefused() && predicted == Verdict.CONNECTS;
	}
}
