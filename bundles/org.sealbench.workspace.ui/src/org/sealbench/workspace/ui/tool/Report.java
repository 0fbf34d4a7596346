// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.tool;

import java.util.List;

/**
 * What came of a tool.
 *
 * @param line    all of it in one sentence, which the window's status line shows as well
 * @param details a line each, below it
 * @param good    whether the answer is what one hopes for
 * @param toLoad  names of the devices that have to be loaded after it; those that a note of the operation names
 *                (SB-8244) need not stand here
 * @param loaded  names of the devices that it loaded
 */
public record Report(String line, List<String> details, boolean good, List<String> toLoad, List<String> loaded) {

	public Report {
		details = List.copyOf(details);
		toLoad = List.copyOf(toLoad);
		loaded = List.copyOf(loaded);
	}

	/** Without a device to load. */
	public Report(String line, List<String> details, boolean good) {
		this(line, details, good, List.of(), List.of());
	}

	/** A good answer. */
	public static Report of(String line, List<String> details) {
		return new Report(line, details, true);
	}

	/** The same, with what it means for devices. */
	public Report devices(List<String> open, List<String> done) {
		return new Report(line, details, good, open, done);
	}
}
