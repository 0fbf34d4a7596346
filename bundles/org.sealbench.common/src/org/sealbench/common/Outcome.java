// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The result of an operation, if there is one, and the problems that it met. An outcome with an error may still carry a
 * result (a compile of three devices of which one failed).
 */
public record Outcome<T>(Optional<T> result, List<Problem> problems) {

	/** The body of an operation: it returns the outcome, or throws the problem that leaves no result. */
	@FunctionalInterface
	public interface Body<T> {

		/** @throws ProblemException if there is no result */
		Outcome<T> run() throws ProblemException;
	}

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

	/** Runs a body; the problem that it throws becomes the failed outcome. */
	public static <T> Outcome<T> attempt(Body<T> body) {
		try {
			return body.run();
		} catch (ProblemException e) {
			return failed(e.problem());
		}
	}

	/** As {@link #attempt(Body)}, for a body that can be cancelled: then the outcome is failed by {@code cancelled}. */
	public static <T> Outcome<T> attempt(Problem cancelled, Body<T> body) {
		try {
			return attempt(body);
		} catch (OperationCanceledException e) {
			return failed(cancelled);
		}
	}

	/** The same with the result converted, if there is one. */
	public <U> Outcome<U> map(Function<? super T, ? extends U> change) {
		return new Outcome<>(result.map(change), problems);
	}

	/**
	 * The outcome of the next step, run with this result, with the problems of both, these first. Without a result, the
	 * step is not run and the problems stay. A result beside an error counts as a result.
	 */
	public <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> next) {
		return result.map(found -> next.apply(found).after(problems)).orElseGet(() -> failed(problems));
	}

	/** The same with more problems after its own. */
	public Outcome<T> and(List<Problem> more) {
		return new Outcome<>(result, Stream.concat(problems.stream(), more.stream()).toList());
	}

	/** The same with earlier problems before its own. */
	public Outcome<T> after(List<Problem> earlier) {
		return new Outcome<>(result, Stream.concat(earlier.stream(), problems.stream()).toList());
	}

	/** Whether no problem is an error. */
	public boolean isGood() {
		return problems.stream().noneMatch(Problem::isError);
	}

	/** The first error, if any: the one that the command line's exit code comes from. */
	public Optional<Problem> firstError() {
		return problems.stream().filter(Problem::isError).findFirst();
	}

	/** The result, where there is known to be one. */
	public T get() {
		return result.orElseThrow(() -> new NoSuchElementException(problems.toString()));
	}
}
