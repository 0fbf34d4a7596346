// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import org.sealbench.device.DownloadRecord;
import org.sealbench.device.ImageManifest;
import org.sealbench.operations.StationName;
import org.sealbench.operations.git.ProjectCommit;
import org.sealbench.project.Project;

/** Where downloads come from: who is logged in at which station, and the state of the project under git. */
record DownloadOrigin(String who, String where, ProjectCommit commit, InstantSource clock) {

	private static final int ID_BYTES = 16;

	/** The origin of what is downloaded now. */
	static DownloadOrigin of(Project project, InstantSource clock) {
		String administrator = project.access().user();
		String user = System.getProperty("user.name", "");
		return new DownloadOrigin(line(administrator.isEmpty() ? user : administrator), line(StationName.get()),
				ProjectCommit.of(project.folder(), DownloadLog.FILE), clock);
	}

	/** The record of one download. */
	DownloadRecord next(ImageManifest manifest) {
		byte[] id = new byte[ID_BYTES];
		new SecureRandom().nextBytes(id);
		return new DownloadRecord(HexFormat.of().formatHex(id), who, where,
				clock.instant().truncatedTo(ChronoUnit.SECONDS), commit.head().orElse(null), commit.isDirty(),
				manifest.digest());
	}

	private static String line(String text) {
		String line = DownloadRecord.line(text);
		return line.isBlank() ? "unknown" : line;
	}
}
