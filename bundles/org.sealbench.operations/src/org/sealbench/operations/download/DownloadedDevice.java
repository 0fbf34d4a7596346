// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.List;

/**
 * What a download would change in one device or has changed.
 *
 * @param changes         one line each, in words
 * @param needsStop       whether the device must go to STOP for it
 * @param result          what happened: {@code planned}, {@code loaded}, {@code unchanged}, or {@code failed}
 * @param changedInDevice what somebody changed in the device since the last download and a download overwrites, in
 *                        words
 */
public record DownloadedDevice(String name, State state, boolean needsStop, List<String> changes, String result,
		List<String> changedInDevice) {

	public DownloadedDevice {
		changes = List.copyOf(changes);
		changedInDevice = List.copyOf(changedInDevice);
	}

	/** A device in which nobody but its downloads changed anything. */
	public DownloadedDevice(String name, State state, boolean needsStop, List<String> changes, String result) {
		this(name, state, needsStop, changes, result, List.of());
	}

	/** How the device compares with the project. */
	public enum State {
		UNCHANGED, CHANGED, NEW
	}
}
