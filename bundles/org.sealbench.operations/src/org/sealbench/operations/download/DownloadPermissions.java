// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

/**
 * What a download may do beyond loading.
 *
 * @param stop      whether a device may go to STOP for it and back afterwards
 * @param overwrite whether what somebody else changed in a device is replaced by what the project has
 */
public record DownloadPermissions(boolean stop, boolean overwrite) {

	/** A download that keeps what others changed. */
	public static DownloadPermissions stop(boolean allowed) {
		return new DownloadPermissions(allowed, false);
	}
}
