// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

/**
 * What a download may do beyond loading.
 *
 * @param stop      whether a device may go to STOP for it and back afterwards
 * @param overwrite whether what somebody else changed in a device is replaced by what the project has
 * @param pair      whether a blank device is paired for it; if not, only devices that this project has loaded are
 */
public record DownloadPermissions(boolean stop, boolean overwrite, boolean pair) {

	/** A download that pairs blank devices. */
	public DownloadPermissions(boolean stop, boolean overwrite) {
		this(stop, overwrite, true);
	}

	/** A download that keeps what others changed. */
	public static DownloadPermissions stop(boolean allowed) {
		return new DownloadPermissions(allowed, false);
	}

	/** The same for devices alone that are in use already. */
	public DownloadPermissions withoutPairing() {
		return new DownloadPermissions(stop, overwrite, false);
	}
}
