// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.settings.OptionalComponent;

/**
 * Who loaded a device, when, and from which state of the project: left in the device by each download, and kept by the
 * station that did it. It informs people and finds the changes of others; it proves nothing, as the link does that.
 *
 * @param id     random, one for each download, lower-case hexadecimal
 * @param who    the administrator who was logged in, else the user of the station
 * @param where  the station's name
 * @param when   by the station's clock
 * @param commit the commit of the project under git, or {@code null} where there is none
 * @param dirty  whether the project had changes beyond that commit
 * @param digest SHA-256 of the image's manifest
 */
public record DownloadRecord(String id, String who, String where, Instant when,
		@OptionalComponent @Nullable String commit, boolean dirty, String digest) {

	private static final int LONGEST = 100;
	private static final int DAY_AND_MINUTE = 16;
	private static final int COMMIT_SHOWN = 10;

	/** @throws IllegalArgumentException if a text is too long, has control characters, or is none of its kind */
	public DownloadRecord {
		require(id.matches("[0-9a-f]{16,64}") && ImageLimits.isDigest(digest), "number or digest");
		require(commit == null || commit.matches("[0-9a-f]{40}|[0-9a-f]{64}"), "commit");
		require(isLine(who) && isLine(where), "who or where");
	}

	/** A text as it may stand in a record: one line of printable characters that is not too long. */
	public static String line(String text) {
		String line = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "_");
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST));
	}

	/** The record in words: {@code anna at ws-12 on 2026-05-01 08:00 UTC from commit 0123456789 with changes}. */
	public String text() {
		String time = when.toString();
		return who + " at " + where + " on "
				+ time.substring(0, Math.min(DAY_AND_MINUTE, time.length())).replace('T', ' ') + " UTC"
				+ (commit == null ? ""
						: " from commit " + commit.substring(0, COMMIT_SHOWN) + (dirty ? " with changes" : ""));
	}

	private static boolean isLine(String text) {
		return !text.isBlank() && text.equals(line(text));
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalArgumentException("the record of a download has a malformed " + what);
		}
	}
}
