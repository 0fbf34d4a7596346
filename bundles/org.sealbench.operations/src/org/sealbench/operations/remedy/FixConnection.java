// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.remedy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.project.Project;

/**
 * Carries out what the project can do about a connection that would not come about: the one remedy after the other that
 * somebody agrees to, until it would, or until nothing is left that the project can do.
 */
public final class FixConnection {

	/** As many as a connection has checks that may fail one after the other, and some more. */
	private static final int MOST = 12;

	/** Agrees to a remedy, or does not. */
	@FunctionalInterface
	public interface Consent {
		boolean to(Remedy remedy);
	}

	/** Answers how the connection would go now. */
	@FunctionalInterface
	public interface Question {
		Outcome<List<NetworkConnection>> ask();
	}

	/** @param done the remedies that were carried out */
	public record Fixed(List<Remedy> done, List<NetworkConnection> connections) {

		public Fixed {
			done = List.copyOf(done);
			connections = List.copyOf(connections);
		}
	}

	private final Tools tools;

	public FixConnection(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model; saving is up to the caller, who must not do so if there is an error.
	 *
	 * @param question is asked before the first step and after each
	 */
	public Outcome<Fixed> run(Project project, Question question, Consent consent, IProgressMonitor monitor) {
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())), () -> {
			project.access().requireOpen();
			SubMonitor progress = SubMonitor.convert(monitor, "Mending the connection", MOST);
			List<Remedy> done = new ArrayList<>();
			List<Problem> notes = new ArrayList<>();
			Set<List<String>> asked = new HashSet<>();
			Outcome<List<NetworkConnection>> now = question.ask();
			while (now.result().isPresent() && asked.size() < MOST) {
				Optional<Remedy> next = next(project, now.get(), asked);
				if (next.isEmpty()) {
					break;
				}
				asked.add(next.get().commands());
				if (consent.to(next.get())) {
					Outcome<?> outcome = next.get().fix().orElseThrow().apply(project, progress.split(1));
					if (!outcome.isGood()) {
						return Outcome.failed(outcome.problems());
					}
					notes.addAll(outcome.problems());
					done.add(next.get());
					now = question.ask();
				}
			}
			return now.map(connections -> new Fixed(done, connections)).after(notes);
		});
	}

	private Optional<Remedy> next(Project project, List<NetworkConnection> connections, Set<List<String>> asked)
			throws ProblemException {
		for (NetworkConnection each : connections) {
			for (Remedy remedy : new ConnectionRemedies(tools).of(project, each)) {
				if (remedy.fix().isPresent() && !asked.contains(remedy.commands())) {
					return Optional.of(remedy);
				}
			}
		}
		return Optional.empty();
	}
}
