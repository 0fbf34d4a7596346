// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.Severity;

import com.google.gson.JsonObject;

/**
 * Shows the result of a command: in JSON one document on standard output that has the problems in it, else the result
 * as text there. Problems go to standard error, one line each, in both cases.
 */
public final class ResultPrinter {

	private final Session session;

	ResultPrinter(Session session) {
		this.session = session;
	}

	/** Shows an outcome and returns the exit code. */
	public <T> int show(Outcome<T> outcome, BiConsumer<T, PrintStream> text, BiConsumer<T, JsonObject> json) {
		if (session.repetition().replaces(outcome.problems())) {
			return exitCode(outcome);
		}
		if (session.options().json) {
			JsonObject document = new JsonObject();
			outcome.result().ifPresent(result -> json.accept(result, document));
			document.add("problems", ProblemJson.of(outcome.problems()));
			document(document);
		} else {
			outcome.result().ifPresent(result -> text.accept(result, session.out()));
			session.out().flush();
		}
		outcome.problems().forEach(this::problem);
		return exitCode(outcome);
	}

	/**
	 * Shows a result that has findings: they are the answer, so they stand on standard output, in JSON among the
	 * problems.
	 *
	 * @return the exit code of what kept the command from finding everything, else 0
	 */
	public <T> int showFindings(Outcome<T> outcome, Function<T, List<Problem>> findings,
			BiConsumer<T, PrintStream> text, BiConsumer<T, JsonObject> json) {
		if (session.repetition().replaces(outcome.problems())) {
			return exitCode(outcome);
		}
		if (session.options().json) {
			List<Problem> all = new ArrayList<>(outcome.problems());
			outcome.result().ifPresent(result -> all.addAll(findings.apply(result)));
			JsonObject document = new JsonObject();
			outcome.result().ifPresent(result -> json.accept(result, document));
			document.add("problems", ProblemJson.of(all));
			document(document);
		} else {
			outcome.result().ifPresent(result -> text.accept(result, session.out()));
			session.out().flush();
		}
		outcome.problems().forEach(this::problem);
		return exitCode(outcome);
	}

	/** Shows a result without problems. */
	public <T> int result(T result, BiConsumer<T, PrintStream> text, BiConsumer<T, JsonObject> json) {
		return show(Outcome.of(result), text, json);
	}

	/** Shows why there is no result. */
	public int failed(List<Problem> problems) {
		return show(Outcome.failed(problems), (none, out) -> {}, (none, document) -> {});
	}

	public void document(JsonObject document) {
		session.out().print(Json.text(document));
		session.out().flush();
	}

	/** One problem as one line on standard error. */
	public void problem(Problem problem) {
		if (problem.isError() || !session.options().quiet) {
			session.err().println(severityLabel(problem) + ": " + text(problem));
		}
	}

	/** The severity, as the word that begins a line. */
	public static String severityLabel(Problem problem) {
		return problem.severity() == Severity.INFO ? "note" : problem.severity().label();
	}

	/** Place, message and remedy on one line. */
	public static String text(Problem problem) {
		return problem.line().replaceAll("\\s*\\R\\s*", " ");
	}

	private static int exitCode(Outcome<?> outcome) {
		return outcome.firstError().map(problem -> problem.code().category().exitCode()).orElse(0);
	}
}
