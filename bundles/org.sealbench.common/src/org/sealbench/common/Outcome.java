// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What an operation came to: its result, if there is one, and the problems met on the way. An outcome with an error may
 * still carry a result (a compile of three devices of which one failed).
 */
public record Outcome<T>(Optional<T> result, List<Problem> problems) {

	public Outcome {
		problems = List.copyOf(problems);
	}

	public static <T> Outcome<T> of(T result) {
		return new Outcome<>(Optional.of(result), List.of());
	}

	public static <T> Outcome<T> of(T result, List<Problem> problems) {
		return new Outcome<>(Optional.of(result), problems);
	}

	public static <T> Outcome<T> failed(Problem problem) {
		return new Outcome<>(Optional.empty(), List.of(problem));
	}

	public static <T> Outcome<T> failed(List<Problem> problems) {
		return new Outcome<>(Optional.empty(), problems);
	}

	/** Whether no problem is an error. */
	public boolean isGood() {
		return problems.stream().noneMatch(Problem::isError);
	}

	/** The first error, if any: the one that the command line's exit code comes from. */
	public Optional<Problem> firstError() {
		return problems.stream().filter(Problem::isError).findFirst();
	}

	/** The result of an outcome that is known to have one. */
	public T get() {
		return result.orElseThrow(() -> new NoSuchElementException(problems.toString()));
	}
}
