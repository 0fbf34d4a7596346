package org.sealbench.device.plan;

/**
 * One thing that a download changes.
 *
 * @param what      in words, such as {@code OPC UA trust list: +1}
 * @param needsStop whether the device takes it in STOP only
 */
public record Change(String what, boolean needsStop) {

	static Change running(String what) {
		return new Change(what, false);
	}

	static Change stop(String what) {
		return new Change(what, true);
	}
}
