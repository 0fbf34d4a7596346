// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.FilePieces;
import org.sealbench.model.CertificateNumber;

/** The layout of a project's folder. Paths inside it are written with slashes, relative to the folder. */
public record ProjectFolder(Path root) {

	public static final String PLANT = "plant.sealbench";
	static final String DEVICES = "devices";
	private static final int DIGITS = 4;
	public static final String DEVICE_ENDING = ".device";
	public static final String LOCAL = ".sealbench";
	/** Private keys that are not encrypted, and this station's own; for nobody but the owner of the folder. */
	public static final String PRIVATE = ".private";
	/** This station's identity as an OPC UA client: key and chain in one file, which belongs to no change. */
	public static final String STATION_CLIENT = PRIVATE + "/client.pem";
	/** The certificate of the project's end of the link to its devices; its key is named alike. */
	public static final String LINK = "link";

	/** The nearest folder that holds a project, from a folder upwards. */
	public static Optional<Path> nearest(Path from) {
		for (Path folder = from.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve(PLANT))) {
				return Optional.of(folder);
			}
		}
		return Optional.empty();
	}

	public Path file(String path) {
		return root.resolve(path);
	}

	/** Caches and records of this machine, not under version control. */
	public Path local() {
		return root.resolve(LOCAL);
	}

	/** Where a device is saved. */
	public Path deviceFile(String name) {
		return root.resolve(device(name));
	}

	public static String device(String name) {
		return DEVICES + "/" + name + DEVICE_ENDING;
	}

	/** Whether a path is that of a device's file. */
	public static boolean isDevice(String path) {
		return path.startsWith(DEVICES + "/") && path.endsWith(DEVICE_ENDING);
	}

	/** Whether a file is this station's alone, so that nothing in the project is decided on it. */
	public static boolean isStationFile(String path) {
		return path.equals(STATION_CLIENT);
	}

	public static String certificate(CertificateNumber number) {
		return certificate(digits(number));
	}

	public static String certificate(String name) {
		return "certificates/" + name + ".pem";
	}

	public static String crl(CertificateNumber number) {
		return "crl/" + digits(number) + ".crl.pem";
	}

	public static String key(String name, boolean isProtected) {
		return (isProtected ? "keys/" : PRIVATE + "/") + name + ".pem";
	}

	/** A number as names of files have it: four digits or more. */
	public static String digits(CertificateNumber number) {
		String digits = number.toString();
		return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
	}

	/**
	 * The device files that are there, in a stable order.
	 *
	 * @throws ProblemException if the folder cannot be read
	 */
	public List<String> deviceFiles() throws ProblemException {
		Path folder = root.resolve(DEVICES);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(DEVICE_ENDING))
					.sorted().map(name -> DEVICES + "/" + name).toList();
		} catch (IOException e) {
			throw new ProblemException(ProjectProblem.CANNOT_READ.at(Place.of(DEVICES), IoReason.of(e)), e);
		}
	}

	/** @throws ProblemException if the file is not there or cannot be read */
	public byte[] read(String path) throws ProblemException {
		try {
			return FilePieces.read(file(path));
		} catch (IOException e) {
			throw new ProblemException(ProjectProblem.CANNOT_READ.at(Place.of(path), IoReason.of(e)), e);
		}
	}
}
