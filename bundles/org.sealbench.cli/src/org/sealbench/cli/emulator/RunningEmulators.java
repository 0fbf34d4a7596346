// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.UserFolders;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.operations.emulator.EmulatorAccess;

import picocli.CommandLine.Option;

/** Selects one of the running emulators. */
public final class RunningEmulators {

	@Option(names = "--to", paramLabel = "URL",
			description = "The emulator's address, as its line 'ready' says; default: the one that runs.")
	private URI to;

	/**
	 * The named one, else the one of the project that is near, else the only one. Near a project, the one of another
	 * project is only taken by its address: who stops or resets devices here does not mean those of somebody else.
	 */
	EmulatorEntry choose(Session session) throws ProblemException {
		List<EmulatorEntry> running = registry(session).list();
		Place place = Place.of("emulator");
		if (to != null) {
			return registry(session).find(to)
					.orElseThrow(() -> new ProblemException(CliProblem.NO_EMULATOR.at(Place.of("emulator " + to))));
		}
		if (running.isEmpty()) {
			throw new ProblemException(CliProblem.NO_EMULATOR.at(place));
		}
		List<EmulatorEntry> near = running.stream().filter(entry -> isNear(session, entry)).toList();
		if (near.size() == 1) {
			return near.get(0);
		}
		if (near.size() > 1) {
			throw new ProblemException(CliProblem.SEVERAL_EMULATORS.at(place, urls(near)));
		}
		List<EmulatorEntry> free = session.projectFolder().isEmpty() ? running
				: running.stream().filter(entry -> !EmulatorAccess.isOfProject(entry)).toList();
		if (free.isEmpty()) {
			throw new ProblemException(CliProblem.OTHER_EMULATORS.at(place, urls(running)));
		}
		if (free.size() > 1) {
			throw new ProblemException(CliProblem.SEVERAL_EMULATORS.at(place, urls(running)));
		}
		return free.get(0);
	}

	private static String urls(List<EmulatorEntry> running) {
		return running.stream().map(entry -> entry.url().toString()).collect(Collectors.joining(", "));
	}

	public static EmulatorRegistry registry(Session session) {
		return EmulatorRegistry.of(new UserFolders(session.here().environment(), session.here().userHome()));
	}

	private static boolean isNear(Session session, EmulatorEntry entry) {
		return session.projectFolder().filter(folder -> EmulatorAccess.isWithin(folder, entry)).isPresent();
	}
}
