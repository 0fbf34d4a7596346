// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.device.DeviceJson;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

/**
 * The devices that this station was paired with: SHA-256 fingerprints of their link certificates by device name, kept
 * in {@code .sealbench/links.json}. A name may have several, because the same device may be in several emulators.
 */
final class PinnedDevices {

	/** The file's content; public because it is read and written by reflection. */
	public record Links(SortedMap<String, SortedSet<String>> devices) {
	}

	private final Path file;
	private final SortedMap<String, SortedSet<String>> devices;

	private PinnedDevices(Path file, SortedMap<String, SortedSet<String>> devices) {
		this.file = file;
		this.devices = devices;
	}

	static PinnedDevices of(Project project) throws ProblemException {
		Path file = project.layout().local().resolve("links.json");
		if (!Files.exists(file)) {
			return new PinnedDevices(file, new TreeMap<>());
		}
		try {
			return new PinnedDevices(file, new TreeMap<>(
					new DeviceJson().read(Files.readAllBytes(file), Links.class, file.toString()).devices()));
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(e)), e);
		}
	}

	synchronized Set<String> of(String device) {
		return Set.copyOf(devices.getOrDefault(device, new TreeSet<>()));
	}

	/** Remembers a device that has proven its pairing code, at once: the code is not shown a second time. */
	synchronized void add(String device, String fingerprint) throws ProblemException {
		if (devices.computeIfAbsent(device, name -> new TreeSet<>()).add(fingerprint)) {
			try {
				Files.createDirectories(file.getParent());
				OwnerFiles.write(file, new DeviceJson().write(new Links(devices)));
			} catch (IOException e) {
				throw OperationProblem.cannotWrite(file, e);
			}
		}
	}
}
