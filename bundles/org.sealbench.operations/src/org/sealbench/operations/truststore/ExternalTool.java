// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * A program that changes or shows a trust store.
 *
 * @param source where it comes from, for users who do not have it
 */
record ExternalTool(Machine machine, String store, String program, String source) {

	/** Runs it and returns its output. */
	String run(List<String> arguments) throws ProblemException {
		return require(tryRun(arguments));
	}

	/** The output of a run that must have succeeded. */
	String require(Machine.Result result) throws ProblemException {
		if (result.exitCode() != 0) {
			String[] lines = result.out().strip().split("\\R");
			throw new ProblemException(InstallProblem.TOOL_FAILED.at(Place.of(store), program,
					lines[lines.length - 1].replaceFirst("\\.+$", "")));
		}
		return result.out();
	}

	/** Runs it, whatever its exit code. */
	Machine.Result tryRun(List<String> arguments) throws ProblemException {
		List<String> command = new ArrayList<>(List.of(program));
		command.addAll(arguments);
		try {
			return machine.commands().run(command);
		} catch (IOException e) {
			throw new ProblemException(InstallProblem.TOOL_MISSING.at(Place.of(store), program, source), e);
		}
	}
}
