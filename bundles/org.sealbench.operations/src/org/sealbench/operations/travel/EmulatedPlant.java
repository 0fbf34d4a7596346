// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ServiceReport;
import org.sealbench.operations.download.DeviceOwnership;
import org.sealbench.operations.download.ParallelDevices;
import org.sealbench.operations.network.Trial;
import org.sealbench.operations.network.NetworkConnection.Protocol;
import org.sealbench.operations.trial.Attempt;
import org.sealbench.operations.trial.Players;
import org.sealbench.operations.trial.TrialRun;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;

/** The devices of a project as an emulator runs them, and connections to them. */
final class EmulatedPlant {

	/** What time it is for those who connect. */
	interface Clock {
		Instant now();
	}

	private static final Texts TEXTS = Texts.beside(EmulatedPlant.class);

	private final Players players;
	private final Map<String, DeviceReport> devices = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	private EmulatedPlant(Players players) {
		this.players = players;
	}

	/**
	 * Finds the devices that connections lead to.
	 *
	 * @param reports     of all devices of the emulator
	 * @param fingerprint SHA-256 of the emulator's link certificate
	 * @throws ProblemException if what this station knows of its devices or clients cannot be read
	 */
	static EmulatedPlant find(Project project, List<Trial> trials, List<DeviceReport> reports, String fingerprint)
			throws ProblemException {
		EmulatedPlant plant = new EmulatedPlant(new Players(project));
		DeviceOwnership ownership = DeviceOwnership.of(project);
		Set<String> names = new HashSet<>();
		for (Trial trial : trials) {
			if (names.add(trial.device())) {
				Optional<DeviceReport> report = reports.stream().filter(each -> each.name().equals(trial.device()))
						.findFirst();
				plant.add(trial.device(), report, report.filter(each -> ownership.isOurs(each, fingerprint)));
			}
		}
		return plant;
	}

	private void add(String name, Optional<DeviceReport> report, Optional<DeviceReport> ours) {
		if (ours.isPresent()) {
			devices.put(name, ours.get());
			return;
		}
		TravelProblem why = report.isEmpty() ? TravelProblem.NOT_THERE
				: report.get().paired() ? TravelProblem.OTHERS : TravelProblem.BLANK;
		problems.add(why.at(Place.of("device " + name), name));
	}

	/** Names of the devices whose clocks are moved. */
	List<String> names() {
		return devices.keySet().stream().sorted().toList();
	}

	/** Which devices are not there. */
	List<Problem> problems() {
		return problems;
	}

	/** Why a connection cannot be made at all; empty if it can. */
	Optional<String> obstacle(Trial trial) {
		DeviceReport report = devices.get(trial.device());
		if (report == null) {
			return Optional.of(TEXTS.get("notHere"));
		}
		return server(report, trial).state() == ServiceReport.State.RUNNING ? players.obstacle(trial)
				: Optional.of(TEXTS.get("notRunning"));
	}

	/** Makes connections, several at once. */
	List<Attempt> attempt(List<Trial> trials, Clock clock, SubMonitor progress) {
		return ParallelDevices.run(trials, "connection", (trial, monitor) -> attempt(trial, clock, monitor), progress);
	}

	private Attempt attempt(Trial trial, Clock clock, IProgressMonitor monitor) {
		Optional<String> obstacle = obstacle(trial);
		if (obstacle.isPresent()) {
			return Attempt.notTried(obstacle.get());
		}
		TrialRun run = new TrialRun(trial, players.credential(trial),
				server(devices.get(trial.device()), trial).urls());
		return trial.link().protocol() == Protocol.WEB ? run.web(clock.now(), monitor)
				: run.opcUa(clock.now(), monitor);
	}

	private static ServiceReport server(DeviceReport report, Trial trial) {
		return trial.link().protocol() == Protocol.WEB ? report.web() : report.opcua();
	}

	/**
	 * The same answer in the words of the device where the device rejected the client: over the wire it does not say
	 * why (OPC 10000-4 §6.1.3).
	 *
	 * @param reports of the devices as they are after the attempt
	 */
	Attempt explained(Trial trial, Attempt attempt, List<DeviceReport> reports) {
		Optional<Credential> client = trial.link().protocol() == Protocol.WEB ? Optional.empty()
				: players.credential(trial);
		if (!attempt.isRefused() || client.isEmpty()) {
			return attempt;
		}
		String fingerprint = Certificates.sha256(client.get().certificate());
		return reports.stream().filter(each -> each.name().equals(trial.device()))
				.flatMap(each -> each.rejected().stream()).filter(each -> each.fingerprint().equals(fingerprint))
				.findFirst()
				.map(each -> Attempt.refused(each.status(), TEXTS.get("clientRejected", trial.device(), each.reason())))
				.orElse(attempt);
	}
}
