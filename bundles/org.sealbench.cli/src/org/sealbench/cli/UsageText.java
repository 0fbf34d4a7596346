// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sealbench.cli.options.DayCount;
import org.sealbench.common.Similar;
import org.sealbench.model.CertificateNumber;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The parser's message as the middle of an error line; it asks whether a similar command or option was meant. */
final class UsageText {

	private UsageText() {
	}

	static String of(ParameterException e) {
		if (e instanceof MissingParameterException missing && missing.getMissing().isEmpty()) {
			return "a command is missing";
		}
		if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			return unmatched(e.getCommandLine().getCommandSpec(), unmatched.getUnmatched().get(0));
		}
		if (e.getArgSpec() != null && e.getValue() != null) {
			Class<?> type = e.getArgSpec().auxiliaryTypes()[0];
			if (type.isEnum()) {
				return "'" + e.getValue() + "' is no value for " + name(e.getArgSpec()) + ", which is one of "
						+ Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
			}
			if (type == DayCount.class) {
				return "'" + e.getValue() + "' is no value for " + name(e.getArgSpec()) + ", which is " + DayCount.FORM;
			}
			boolean isNumber = type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type);
			if (isNumber || type == CertificateNumber.class) {
				return "'" + e.getValue() + "' is no value for " + name(e.getArgSpec()) + ", which is a whole number"
						+ (String.valueOf(e.getValue()).matches("[0-9]{10,}") ? " of less than 10 digits" : "");
			}
		}
		if (e instanceof MissingParameterException && e.getMessage().contains("requires at least")) {
			return e.getMessage().replaceFirst("(?s)^.*\\(([^)]*)\\) requires at least (\\d+) values.*$",
					"$1 has to be given $2 times or more");
		}
		String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
		if (e instanceof MutuallyExclusiveArgsException) {
			text = text.replaceFirst("^Error: ", "").replaceFirst(" \\(specify only one\\)$", "");
		}
		text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
		if (text.equals("Missing required subcommand")) {
			return "a command is missing";
		}
		return text.isEmpty() ? "wrong usage" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	/** A word that is neither command nor option of a command nor one of its arguments. */
	static String unmatched(CommandSpec command, String word) {
		if (word.startsWith("-")) {
			String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
			List<String> known = command.optionsMap().keySet().stream().filter(each -> each.startsWith("--")).toList();
			return "there is no option '" + option + "'" + Similar.question(option, known);
		}
		if (command.positionalParameters().isEmpty() && !command.subcommands().isEmpty()) {
			return "there is no command '" + word + "'" + Similar.question(word, command.subcommands().keySet());
		}
		return "there is one argument too many, '" + word + "'";
	}
}
