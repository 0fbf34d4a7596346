package org.sealbench.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.operations.DownloadTarget;
import org.sealbench.operations.EmulatorAccess;
import org.sealbench.project.Project;

import picocli.CommandLine.Option;

/** Where a download goes to. */
final class TargetOptions {

	@Option(names = "--to", paramLabel = "URL",
			description = "Address of the emulator; default: the project's own on this machine, which is started when none runs.")
	private URI to;

	@Option(names = "--pairing-code", paramLabel = "[NAME=]CODE",
			description = "Pairing code of a blank device, for all devices or for the named one; may be repeated.")
	private final List<String> codes = new ArrayList<>();

	DownloadTarget target() {
		Map<String, char[]> byDevice = new HashMap<>();
		for (String code : codes) {
			int equals = code.indexOf('=');
			byDevice.put(equals < 0 ? "" : code.substring(0, equals), code.substring(equals + 1).toCharArray());
		}
		return new DownloadTarget(Optional.ofNullable(to), byDevice);
	}

	EmulatorAccess emulators(Session session, Project project) {
		return new EmulatorAccess(RunningEmulators.registry(session), new DetachedEmulator(session, project.folder()));
	}
}
