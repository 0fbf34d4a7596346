// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.List;
import java.util.Locale;

/**
 * What a download would change in one device or has changed.
 *
 * @param changes         one line of text each
 * @param needsStop       whether the device must go to STOP for it
 * @param changedInDevice what was changed in the device since the last download and a download overwrites, in words
 */
public record DownloadedDevice(String name, State state, boolean needsStop, List<String> changes, Result result,
		List<String> changedInDevice) {

	public DownloadedDevice {
		changes = List.copyOf(changes);
		changedInDevice = List.copyOf(changedInDevice);
	}

	/** A device in which nobody but its downloads changed anything. */
	public DownloadedDevice(String name, State state, boolean needsStop, List<String> changes, Result result) {
		this(name, state, needsStop, changes, result, List.of());
	}

	/** How the device compares with the project. */
	public enum State {
		UNCHANGED, CHANGED, NEW;

		/** The word that tables and JSON documents use. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** The result. */
	public enum Result {
		/** A download would load it. */
		PLANNED,
		/** It was loaded. */
		LOADED,
		/** It holds this very image already. */
		UNCHANGED,
		/** It cannot be loaded or could not be; the problems say why. */
		FAILED;

		/** The word that tables and JSON documents use. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Whether it cannot be loaded or could not be. */
	public boolean isFailed() {
		return result == Result.FAILED;
	}

	/** A device that cannot be loaded or could not be, and of which nothing is known. */
	static DownloadedDevice failed(String name) {
		return new DownloadedDevice(name, State.CHANGED, false, List.of(), Result.FAILED);
	}
}
