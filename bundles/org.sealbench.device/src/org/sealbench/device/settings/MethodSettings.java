// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.util.List;

/**
 * A callable method of the device.
 *
 * @param tags the tags it acts on: for {@code RESET} those set back to their initial values, for {@code WRITE} those
 *             written, one input argument each in this order; empty for {@code ADD}
 */
public record MethodSettings(String name, String description, Kind kind, List<String> tags) {

	public MethodSettings {
		tags = List.copyOf(tags);
	}

	/** The kinds of method. */
	public enum Kind {
		/** Takes two REAL inputs and returns their sum. */
		ADD,
		/** Sets tags back to their initial values; returns the number of tags as DINT. */
		RESET,
		/** Writes its inputs to tags, all or none. */
		WRITE
	}
}
