// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ShellWord;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.operations.download.ParallelDevices;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.Network;
import org.sealbench.operations.network.NetworkNode;
import org.sealbench.operations.network.Trial;
import org.sealbench.operations.network.NetworkConnection.Protocol;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.project.Project;

/**
 * Connects for real to devices that were loaded, as those of their partners do that can be played from here and that
 * the project says would connect: browsers, this station, clients and devices whose keys are here. Nobody logs in.
 */
public final class VerifyDevices {

	/** Of clients that the same thing lets in, so many show that it does. */
	private static final int MOST_CLIENTS = 6;

	private final Tools tools;

	public VerifyDevices(Tools tools) {
		this.tools = tools;
	}

	/** Makes the connections; each that does not come about is a problem at its device. */
	public Outcome<List<TriedConnection>> run(Project project, Collection<String> devices, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Connecting", 10);
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())), () -> {
			Instant now = tools.clock().instant();
			DescribeNetwork described = DescribeNetwork.read(project, now);
			Network network = described.evaluate(Optional.empty()).get();
			Players players = new Players(project);
			List<Trial> trials = chosen(described.trials(network.links()), devices, players);
			progress.split(2);
			List<TriedConnection> tried = ParallelDevices
					.run(trials, "connection",
							(trial, each) -> new TriedConnection(trial.device(), network.name(trial.link().from()),
									trial.link().protocol(), attempt(project, trial, players, now, each)),
							progress.split(8));
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			return Outcome.of(tried,
					tried.stream().filter(each -> !each.attempt().isConnected()).map(VerifyDevices::problem).toList());
		});
	}

	private static List<Trial> chosen(List<Trial> trials, Collection<String> devices, Players players) {
		List<Trial> chosen = new ArrayList<>();
		Map<String, Integer> clients = new HashMap<>();
		for (Trial each : trials) {
			boolean expected = devices.contains(each.device()) && Trial.withoutLogin(each.link()) == Verdict.CONNECTS
					&& players.obstacle(each).isEmpty();
			boolean first = each.client() == NetworkNode.Kind.BROWSER || each.here();
			if (expected && (first || clients.merge(each.device(), 1, Integer::sum) <= MOST_CLIENTS)) {
				chosen.add(each);
			}
		}
		return chosen;
	}

	private static Attempt attempt(Project project, Trial trial, Players players, Instant now,
			IProgressMonitor monitor) {
		Device device = project.device(trial.device()).orElseThrow();
		boolean web = trial.link().protocol() == Protocol.WEB;
		TrialRun run = new TrialRun(trial, players.credential(trial),
				web ? ServerUrls.web(device) : ServerUrls.opcUa(device));
		return web ? run.web(now, monitor) : run.opcUa(now, monitor);
	}

	private static Problem problem(TriedConnection tried) {
		Attempt attempt = tried.attempt();
		TrialProblem code = attempt.answered() ? TrialProblem.REFUSED : TrialProblem.NO_ANSWER;
		return code.at(Place.of(tried.device()), tried.client(), attempt.status() + ", " + attempt.reason(),
				tried.device(), ShellWord.of(tried.client()));
	}
}
