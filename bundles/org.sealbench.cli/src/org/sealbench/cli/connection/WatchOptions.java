// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.opcua.session.WatchRequest;

import picocli.CommandLine.Option;

/** Which nodes are watched, and until when. */
final class WatchOptions {

	@Option(names = "--watch", paramLabel = "NODE",
			description = "Show each change of a variable, after all else, until Ctrl+C or one of the two limits.")
	private final List<String> nodes = new ArrayList<>();

	@Option(names = "--seconds", paramLabel = "N", description = "Watch for so many seconds at most.")
	private Integer seconds;

	@Option(names = "--count", paramLabel = "N",
			description = "Watch so many changes at most; the first value of each variable is one.")
	private Integer count;

	@Option(names = "--interval", paramLabel = "MS", defaultValue = "500",
			description = "Milliseconds between samples; default: ${DEFAULT-VALUE}.")
	private int interval;

	/** Empty if nothing is to be watched. */
	Optional<WatchRequest> order(Consumer<NodeChange> listener) throws ProblemException {
		requirePositive("--seconds", seconds);
		requirePositive("--count", count);
		requirePositive("--interval", interval);
		if (nodes.isEmpty() && (seconds != null || count != null)) {
			throw new ProblemException(
					CliProblem.ARGUMENT_INVALID.at(Place.of(seconds != null ? "--seconds" : "--count"),
							seconds != null ? seconds : count, "--watch NODE --seconds N or --watch NODE --count N"));
		}
		return nodes.isEmpty() ? Optional.empty()
				: Optional.of(new WatchRequest(nodes, Duration.ofMillis(interval),
						Optional.ofNullable(seconds).map(Duration::ofSeconds),
						count == null ? OptionalInt.empty() : OptionalInt.of(count), listener));
	}

	private static void requirePositive(String option, Integer number) throws ProblemException {
		if (number != null && number < 1) {
			throw new ProblemException(
					CliProblem.ARGUMENT_INVALID.at(Place.of(option), number, option + " N with N from 1"));
		}
	}
}
