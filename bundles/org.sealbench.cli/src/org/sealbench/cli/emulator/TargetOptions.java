// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.cli.console.Session;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;

import picocli.CommandLine.Option;

/** Which emulator is downloaded to. */
public final class TargetOptions {

	@Option(names = "--to", paramLabel = "URL",
			description = "Address of the emulator; default: the project's own on this machine, which is started "
					+ "when none runs.")
	private URI to;

	/** Where to, without pairing codes. */
	public EmulatorTarget target() {
		return target(List.of());
	}

	/** @param pairingCodes of blank devices: for all of them, or behind a name and an equals sign */
	public EmulatorTarget target(List<String> pairingCodes) {
		Map<String, char[]> byDevice = new HashMap<>();
		for (String code : pairingCodes) {
			int equals = code.indexOf('=');
			byDevice.put(equals < 0 ? "" : code.substring(0, equals), code.substring(equals + 1).toCharArray());
		}
		return new EmulatorTarget(Optional.ofNullable(to), byDevice);
	}

	/** Finds the emulator, and starts the one of the project where none is named and none runs. */
	public EmulatorAccess emulators(Session session, Project project) {
		return new EmulatorAccess(RunningEmulators.registry(session), new DetachedEmulator(session, project.folder()));
	}
}
