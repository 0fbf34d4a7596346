// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.remedy;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sealbench.common.ShellWord;

/** Command lines as a shell takes them. */
final class CommandText {

	private CommandText() {
	}

	/** The command of Sealbench with these arguments. */
	static String of(String... arguments) {
		return Stream.concat(Stream.of("sealbench"), Arrays.stream(arguments).map(ShellWord::of))
				.collect(Collectors.joining(" "));
	}
}
