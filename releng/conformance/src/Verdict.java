// SPDX-License-Identifier: EPL-2.0
/**
 * What came of one case.
 *
 * @param name     of the case
 * @param expected whether the suite accepts
 * @param accepted whether Sealbench accepts
 * @param counts   whether a disagreement misses the goal
 * @param reason   the checks that failed
 */
record Verdict(String name, boolean expected, boolean accepted, boolean counts, String reason) {

	boolean agrees() {
		return expected == accepted;
	}

	boolean isHarmful() {
		return !agrees() && counts;
	}

	String line() {
		return name + ": "
				+ (accepted ? "accepted, which the suite rejects" : "rejected, which the suite accepts: " + reason)
				+ (counts ? "" : " (does not count)");
	}
}
