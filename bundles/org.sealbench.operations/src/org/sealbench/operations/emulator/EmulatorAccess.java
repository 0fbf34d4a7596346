// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.emulator;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectFolder;

/** Finds the emulator to download to, and starts the project's own one where none runs. */
public final class EmulatorAccess {

	private static final String FOLDER = "emulator";

	private final EmulatorRegistry registry;
	private final EmulatorStarter starter;

	public EmulatorAccess(EmulatorRegistry registry, EmulatorStarter starter) {
		this.registry = registry;
		this.starter = starter;
	}

	/** Where the project's own emulator keeps its devices. */
	public static Path state(Project project) {
		return project.layout().local().resolve(FOLDER);
	}

	/** Whether an emulator keeps its devices in a folder, by whatever path that is reached. */
	public static boolean isWithin(Path folder, EmulatorEntry emulator) {
		return stateOf(emulator).filter(state -> state.startsWith(real(folder))).isPresent();
	}

	/** Nothing if its path cannot be one here. */
	private static Optional<Path> stateOf(EmulatorEntry emulator) {
		return TypedPath.find(emulator.state()).map(EmulatorAccess::real);
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			// It is not there yet.
			return path.toAbsolutePath().normalize();
		}
	}

	/** Whether an emulator is the own one of some project, and not started by itself. */
	public static boolean isOfProject(EmulatorEntry emulator) {
		return TypedPath.find(emulator.state()).filter(state -> state.endsWith(Path.of(ProjectFolder.LOCAL, FOLDER)))
				.isPresent();
	}

	/**
	 * The project's own emulator, if it runs.
	 *
	 * @throws ProblemException if the registry of emulators cannot be read
	 */
	public Optional<EmulatorEntry> own(Project project) throws ProblemException {
		Path state = real(state(project));
		return registry.list().stream().filter(entry -> stateOf(entry).equals(Optional.of(state))).findFirst();
	}

	/**
	 * The emulator of a target; nothing if none is named and the project's own does not run.
	 *
	 * @throws ProblemException if the registry of emulators cannot be read
	 */
	public Optional<URI> find(Project project, EmulatorTarget target) throws ProblemException {
		return target.url().isPresent() ? target.url() : own(project).map(EmulatorEntry::url);
	}

	/**
	 * The emulator of a target; starts the project's own one where none is named and none runs.
	 *
	 * @throws ProblemException if the registry of emulators cannot be read, or no emulator starts
	 */
	public URI findOrStart(Project project, EmulatorTarget target, List<String> devices, IProgressMonitor monitor)
			throws ProblemException {
		Optional<URI> found = find(project, target);
		return found.isPresent() ? found.get() : starter.start(state(project), devices, monitor);
	}

	/** Whether the project's own emulator has devices in its memory, also while it does not run. */
	public static boolean hasDevices(Project project) {
		try (Stream<Path> devices = Files.list(state(project).resolve("devices"))) {
			return devices.findAny().isPresent();
		} catch (IOException e) {
			// There is none, or nobody may look: what is in it cannot be loaded then.
			return false;
		}
	}

	/**
	 * The pairing code on the display of a device, if it is in the project's own emulator. The displays of all other
	 * devices have to be read by a person: that is what the code is for.
	 *
	 * @param ours whether the device belongs to this project already, so that its display may be asked for a code
	 * @return to be wiped
	 * @throws ProblemException if the emulator does not answer
	 */
	public Optional<char[]> displayedCode(Project project, URI url, String device, boolean ours)
			throws ProblemException {
		Optional<EmulatorEntry> own = own(project);
		if (own.isEmpty() || registry.find(url).filter(own.get()::equals).isEmpty()) {
			return Optional.empty();
		}
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(own.get())) {
			Optional<String> shown = panel.devices().stream()
					.filter(report -> report.name().equals(device) && report.pairingCode() != null)
					.map(DeviceReport::pairingCode).findFirst();
			return shown.isPresent() || !ours ? shown.map(String::toCharArray)
					: Optional.of(panel.requestPairing(device).toCharArray());
		}
	}
}
