// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.util.Locale;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** The parser's message as the middle of an error line. */
final class UsageText {

	private UsageText() {
	}

	static String of(ParameterException e) {
		if (e instanceof MissingParameterException missing && missing.getMissing().isEmpty()) {
			return "a command is missing";
		}
		String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
		text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
		if (text.equals("Missing required subcommand")) {
			return "a command is missing";
		}
		return text.isEmpty() ? "wrong usage" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}
}
