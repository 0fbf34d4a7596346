// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.files;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;

/** Turns a parser's error into the problem that names file and line. */
final class ParseErrors {

	private static final int LONGEST_REASON = 160;

	private ParseErrors() {
	}

	static Problem at(String file, int line, String reason) {
		return FileProblem.DAMAGED.at(Place.of(file, "line " + line), oneLine(reason));
	}

	/** The first line that holds a text; 1 where none does. */
	static int lineOf(byte[] content, String text) {
		List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains(text)) {
				return i + 1;
			}
		}
		return 1;
	}

	private static String oneLine(String reason) {
		String text = IoReason.words(reason, "unreadable");
		int message = text.indexOf("Message: ");
		text = (message < 0 ? text : text.substring(message + "Message: ".length())).replaceAll("\\s+", " ").strip();
		// The parsers put their own form of position or address before or after the reason.
		text = text.replaceFirst("^.*columnNumber: -?\\d+; ", "").replaceFirst(" \\(file:.*\\)$", "");
		text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
		return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + "…" : text;
	}
}
