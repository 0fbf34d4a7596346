// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/**
 * Syncs everything that was written to a file system in one call. Java can only sync one file at a time, which for ten
 * thousand new files takes most of the time of saving them; Linux has a call for all of them, and coreutils and BusyBox
 * a program for it.
 */
public final class FileSystemSync {

	private static final boolean LINUX = System.getProperty("os.name", "").startsWith("Linux");

	private FileSystemSync() {
	}

	/**
	 * Syncs the file system that holds a folder.
	 *
	 * @return false where this is not supported or failed: then the caller has to sync the files one by one
	 */
	public static boolean run(Path folder) {
		if (!LINUX) {
			return false;
		}
		try {
			Process process = ChildProcess.of(List.of("sync", "-f", folder.toAbsolutePath().toString()))
					.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
			process.getOutputStream().close();
			return process.waitFor() == 0;
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
