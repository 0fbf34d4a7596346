// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

/**
 * One thing that a download changes.
 *
 * @param what      in words, such as {@code OPC UA trust list: +1}
 * @param needsStop whether the device loads it in STOP only
 */
public record PlannedChange(String what, boolean needsStop) {

	static PlannedChange running(String what) {
		return new PlannedChange(what, false);
	}

	static PlannedChange stop(String what) {
		return new PlannedChange(what, true);
	}
}
