// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.TypedPath;
import org.sealbench.common.UserFolders;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.emulator.EmulatorRegistry;

import picocli.CommandLine.Option;

/** Selects one of the running emulators. */
public final class RunningEmulators {

	@Option(names = "--to", paramLabel = "URL",
			description = "The emulator's address, as its line 'ready' says; default: the one that runs.")
	private URI to;

	/** The named one, else the only one, else the one of the project that is near. */
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
		if (running.size() > 1) {
			throw new ProblemException(CliProblem.SEVERAL_EMULATORS.at(place,
					running.stream().map(entry -> entry.url().toString()).collect(Collectors.joining(", "))));
		}
		return running.get(0);
	}

	public static EmulatorRegistry registry(Session session) {
		return EmulatorRegistry.of(new UserFolders(session.here().environment(), session.here().userHome()));
	}

	private static boolean isNear(Session session, EmulatorEntry entry) {
		return session.projectFolder()
				.filter(folder -> TypedPath.find(entry.state()).filter(each -> each.startsWith(folder)).isPresent())
				.isPresent();
	}
}
