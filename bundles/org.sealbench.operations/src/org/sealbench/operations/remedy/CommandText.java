// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.remedy;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Command lines as a shell takes them. */
final class CommandText {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+@%-]+");

	private CommandText() {
	}

	/** The command of Sealbench with these arguments. */
	static String of(String... arguments) {
		return Stream.concat(Stream.of("sealbench"), Arrays.stream(arguments).map(CommandText::quoted))
				.collect(Collectors.joining(" "));
	}

	private static String quoted(String argument) {
		return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
	}
}
