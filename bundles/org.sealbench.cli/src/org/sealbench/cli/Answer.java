package org.sealbench.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.BiConsumer;

import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.Severity;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * Shows what a command came to: in JSON one document on standard output that has the problems in it, else the result as
 * text there. Problems go to standard error, one line each, in both cases.
 */
final class Answer {

	private final Session session;

	Answer(Session session) {
		this.session = session;
	}

	/** Shows an outcome and returns the exit code. */
	<T> int show(Outcome<T> outcome, BiConsumer<T, PrintStream> text, BiConsumer<T, JsonObject> json) {
		if (session.options().json) {
			JsonObject document = new JsonObject();
			outcome.result().ifPresent(result -> json.accept(result, document));
			document.add("problems", ProblemJson.of(outcome.problems()));
			document(document);
		} else {
			outcome.result().ifPresent(result -> text.accept(result, session.out()));
			session.out().flush();
		}
		outcome.problems().forEach(this::line);
		return outcome.firstError().map(problem -> problem.code().category().exitCode()).orElse(0);
	}

	/** Shows a result without problems. */
	<T> int result(T result, BiConsumer<T, PrintStream> text, BiConsumer<T, JsonObject> json) {
		return show(Outcome.of(result), text, json);
	}

	/** Shows why there is no result. */
	int failed(List<Problem> problems) {
		return show(Outcome.failed(problems), (none, out) -> { }, (none, document) -> { });
	}

	void document(JsonObject document) {
		session.out().println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create()
				.toJson(document));
		session.out().flush();
	}

	private void line(Problem problem) {
		if (problem.isError() || !session.options().quiet) {
			String word = problem.severity() == Severity.INFO ? "note" : problem.severity().label();
			session.err().println(word + ": " + problem.line().replaceAll("\\s*\\R\\s*", " "));
		}
	}
}
