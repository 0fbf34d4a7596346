// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import org.sealbench.operations.download.DownloadPermissions;

import picocli.CommandLine.Option;

/** What a command that loads devices on its way may do for it. */
public final class LoadOptions {

	@Option(names = "--stop-allowed", description = "A device may go to STOP for it, and back to RUN afterwards.")
	private boolean stopAllowed;

	@Option(names = "--overwrite",
			description = "Load over what somebody else changed in a device since the last download from here.")
	private boolean overwrite;

	/** As the options say. */
	public DownloadPermissions permissions() {
		return new DownloadPermissions(stopAllowed, overwrite);
	}
}
