// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.util.List;
import java.util.stream.Stream;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

import picocli.CommandLine.Model.CommandSpec;

/**
 * Refuses options that would do nothing without another one: whoever gives them expects something that would not
 * happen.
 */
public final class DependentOptions {

	private DependentOptions() {
	}

	/**
	 * Refuses those of these options that were given.
	 *
	 * @param command as it was called
	 * @param needed  what has to be given with them
	 * @param options by their names
	 * @throws ProblemException if one was given
	 */
	public static void refuse(CommandSpec command, String needed, String... options) throws ProblemException {
		refuse(command, CliProblem.OPTION_ALONE, needed, options);
	}

	/**
	 * Refuses those of these options that were given beside one that leaves nothing for them to do.
	 *
	 * @param command as it was called
	 * @param beside  the option that was given
	 * @param options by their names
	 * @throws ProblemException if one was given
	 */
	public static void refuseBeside(CommandSpec command, String beside, String... options) throws ProblemException {
		refuse(command, CliProblem.OPTION_BESIDE, beside, options);
	}

	private static void refuse(CommandSpec command, CliProblem problem, String other, String... options)
			throws ProblemException {
		List<String> given = Stream.of(options)
				.filter(each -> command.commandLine().getParseResult().hasMatchedOption(each)).toList();
		if (!given.isEmpty()) {
			throw new ProblemException(
					problem.at(Place.of(name(command)), String.join(", ", given), other, command.qualifiedName(" ")));
		}
	}

	private static String name(CommandSpec command) {
		String root = command.root().name();
		return command.qualifiedName(" ").substring(root.length()).strip();
	}
}
