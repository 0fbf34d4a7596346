// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.common.file.UserFolders;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceProblem;

/**
 * The emulators that this user runs on this machine: one file each, readable for its owner only, written by the
 * emulator when it is ready and removed when it ends. Files that a killed emulator left behind are removed when they
 * are found.
 */
public final class EmulatorRegistry {

	private static final String SUFFIX = ".json";
	/** The system clock may be corrected while an emulator runs, which shifts a process's start a little. */
	private static final Duration TOLERANCE = Duration.ofMinutes(5);

	private final Path folder;
	private final DeviceJson json = new DeviceJson();

	/** @param folder created when the first emulator registers */
	public EmulatorRegistry(Path folder) {
		this.folder = folder;
	}

	/** The registry of the user who runs this process. */
	public static EmulatorRegistry ofThisProcess() {
		return of(UserFolders.ofThisProcess());
	}

	/** The registry of the user with these folders. */
	public static EmulatorRegistry of(UserFolders user) {
		return new EmulatorRegistry(user.state().resolve("emulators"));
	}

	/** The entry of an emulator in this process. */
	public static EmulatorEntry entry(URI url, String fingerprint, String panelToken, Path state) {
		return entry(url, fingerprint, panelToken, state, false);
	}

	/**
	 * The entry of an emulator in this process.
	 *
	 * @param alone whether this process does nothing else
	 */
	public static EmulatorEntry entry(URI url, String fingerprint, String panelToken, Path state, boolean alone) {
		ProcessHandle own = ProcessHandle.current();
		return new EmulatorEntry(url, own.pid(), started(own), fingerprint, panelToken,
				state.toAbsolutePath().toString(), alone);
	}

	/** @throws ProblemException if the entry cannot be written */
	public void add(EmulatorEntry entry) throws ProblemException {
		try {
			OwnerFiles.makeFolder(folder);
			OwnerFiles.write(file(entry), json.write(entry));
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/** @throws ProblemException if the entry cannot be deleted */
	public void remove(EmulatorEntry entry) throws ProblemException {
		delete(file(entry));
	}

	/**
	 * The emulators that run now, by URL.
	 *
	 * @throws ProblemException if the registry's folder or an entry cannot be read
	 */
	public List<EmulatorEntry> list() throws ProblemException {
		List<EmulatorEntry> running = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
			for (Path file : files) {
				read(file).ifPresent(running::add);
			}
		} catch (IOException e) {
			throw unusable(e);
		}
		running.sort(Comparator.comparing(entry -> entry.url().toString()));
		return running;
	}

	/**
	 * The running emulator whose link is served there.
	 *
	 * @throws ProblemException if the registry's folder or an entry cannot be read
	 */
	public Optional<EmulatorEntry> find(URI url) throws ProblemException {
		return list().stream().filter(entry -> sameServer(entry.url(), url)).findFirst();
	}

	private Optional<EmulatorEntry> read(Path file) throws ProblemException, IOException {
		byte[] content;
		try {
			content = Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			// It ended while the folder was being read.
			return Optional.empty();
		}
		EmulatorEntry entry = json.read(content, EmulatorEntry.class, file.toString());
		if (isAlive(entry)) {
			return Optional.of(entry);
		}
		delete(file);
		return Optional.empty();
	}

	private static boolean sameServer(URI a, URI b) {
		return a.getPort() == b.getPort() && String.valueOf(a.getHost()).equalsIgnoreCase(b.getHost());
	}

	private static boolean isAlive(EmulatorEntry entry) {
		return ProcessHandle.of(entry.pid()).filter(ProcessHandle::isAlive)
				.filter(process -> Duration.between(started(process), entry.started()).abs().compareTo(TOLERANCE) < 0)
				.isPresent();
	}

	/** When a process started; the epoch where the system does not tell. */
	private static Instant started(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

	private Path file(EmulatorEntry entry) {
		return folder.resolve(entry.pid() + "-" + entry.url().getPort() + SUFFIX);
	}

	private void delete(Path file) throws ProblemException {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	private ProblemException unusable(IOException e) {
		return new ProblemException(DeviceProblem.REGISTRY_UNUSABLE.at(Place.of(folder.toString()), IoReason.of(e)), e);
	}
}
