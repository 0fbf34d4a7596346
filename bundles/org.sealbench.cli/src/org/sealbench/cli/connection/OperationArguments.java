// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.session.Operation;

/**
 * The operations of a connection in the order in which they were written; the parser keeps order within one option
 * only.
 */
public final class OperationArguments {

	private static final List<String> OPTIONS = List.of("--read", "--write", "--call", "--arg", "--browse");
	/** A node identifier has equals signs of its own: OPC 10000-6 §5.3.1.10. */
	private static final Pattern ASSIGNMENT = Pattern.compile("((?:ns=[0-9]+;)?[isgb]=[^=]+|[^=]+)=(.*)",
			Pattern.DOTALL);

	private final List<String> arguments;
	private final int depth;

	/** @param depth how many levels are browsed */
	public OperationArguments(List<String> arguments, int depth) {
		this.arguments = arguments;
		this.depth = depth;
	}

	/** @throws ProblemException if an option has no value, or a node or a value is malformed */
	public List<Operation> list() throws ProblemException {
		List<Operation> operations = new ArrayList<>();
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			for (String option : OPTIONS) {
				if (argument.equals(option) && i + 1 < arguments.size()) {
					add(operations, option, arguments.get(++i));
				} else if (argument.startsWith(option + "=")) {
					add(operations, option, argument.substring(option.length() + 1));
				}
			}
		}
		return operations;
	}

	private void add(List<Operation> operations, String option, String value) throws ProblemException {
		switch (option) {
		case "--read" -> operations.add(new Operation.Read(value));
		case "--write" -> operations.add(write(value));
		case "--call" -> operations.add(new Operation.Call(value, List.of()));
		case "--browse" -> operations.add(new Operation.Browse(value, depth));
		default -> argument(operations, value);
		}
	}

	private static Operation write(String text) throws ProblemException {
		Matcher matcher = ASSIGNMENT.matcher(text);
		if (!matcher.matches()) {
			throw new ProblemException(CliProblem.ARGUMENT_INVALID.at(Place.of("--write"), text, "NODE=VALUE"));
		}
		return new Operation.Write(matcher.group(1), matcher.group(2));
	}

	private static void argument(List<Operation> operations, String value) throws ProblemException {
		int last = operations.size() - 1;
		if (last < 0 || !(operations.get(last) instanceof Operation.Call call)) {
			throw new ProblemException(
					CliProblem.ARGUMENT_INVALID.at(Place.of("--arg"), value, "--call NODE --arg VALUE"));
		}
		List<String> values = new ArrayList<>(call.arguments());
		values.add(value);
		operations.set(last, new Operation.Call(call.node(), values));
	}
}
