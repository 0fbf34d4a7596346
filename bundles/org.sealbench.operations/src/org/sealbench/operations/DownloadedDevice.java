package org.sealbench.operations;

import java.util.List;

/**
 * What a download would change in one device or has changed.
 *
 * @param changes   one line each, in words
 * @param needsStop whether the device must go to STOP for it
 * @param result    what happened: {@code planned}, {@code loaded}, {@code unchanged}, or {@code failed}
 */
public record DownloadedDevice(String name, State state, boolean needsStop, List<String> changes, String result) {

	public DownloadedDevice {
		changes = List.copyOf(changes);
	}

	/** How the device compares with the project. */
	public enum State {
		UNCHANGED, CHANGED, NEW
	}
}
