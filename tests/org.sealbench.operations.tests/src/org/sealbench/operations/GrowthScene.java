// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.download.Compile;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectReader;
import org.sealbench.project.storage.FileOperations;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

/** A plant of 10 devices and one of 100, and what is read and written of them. */
abstract class GrowthScene {

	static final int SMALL = 10;
	static final int LARGE = 100;
	@TempDir
	static Path plants;
	@TempDir
	Path folder;
	int copies;

	/** Counts the files that a project reads and puts in place, by the folder that they are in. */
	static final class Count implements FileOperations {

		private final List<String> read = new ArrayList<>();
		final List<String> written = new ArrayList<>();

		@Override
		public byte[] read(Path file) throws IOException {
			read.add(file.getParent().getFileName().toString());
			return FileOperations.super.read(file);
		}

		@Override
		public void move(Path from, Path to) throws IOException {
			if (!to.getFileName().toString().equals("plan")) {
				written.add(to.getFileName().toString());
			}
			FileOperations.super.move(from, to);
		}

		long read(String folder) {
			return read.stream().filter(folder::equals).count();
		}
	}

	@BeforeAll
	static void plantsOfTwoSizes() throws Exception {
		ProtectedPlant.make(plants.resolve("two"));
		for (int size : new int[] { SMALL, LARGE }) {
			ProtectedPlant plant = new ProtectedPlant(plants.resolve("two"), plants.resolve("plant" + size));
			plant.local.getOpcUaServer().setEnabled(false);
			plant.global.getOpcUaServer().setEnabled(false);
			plant.project.save();
			Path devices = plants.resolve("plant" + size).resolve("devices");
			String template = Files.readString(devices.resolve("PLC_1.device"));
			for (int i = 3; i <= size; i++) {
				Files.writeString(devices.resolve("PLC_" + i + ".device"), template.replace("PLC_1", "PLC_" + i)
						.replace("plc-1", "plc-" + i).replace("127.0.0.11", "127.0.1." + i));
			}
			try (Project project = open(plants.resolve("plant" + size), FileOperations.ON_DISK)) {
				ProtectedPlant.require(new OutsideChanges().accept(project, List.of(), true));
				ProtectedPlant.require(new Compile(plant.tools).run(project, List.of(), new NullProgressMonitor()));
			}
		}
	}

	Path copy(int size) throws IOException {
		Path copy = folder.resolve("copy" + copies++);
		PlantBuilder.copy(plants.resolve("plant" + size), copy);
		return copy;
	}

	static Project open(Path folder, FileOperations files) throws ProblemException {
		Project project = new ProjectReader(files, ModelExecutor.DIRECT).open(folder);
		ProjectBuilder.login(project);
		return project;
	}

	/** The seals without their head, which is one more signature. */
	static Set<String> seals(Path project) throws IOException {
		Set<String> lines = new HashSet<>(
				Files.readAllLines(project.resolve("integrity.seals"), StandardCharsets.UTF_8));
		lines.removeIf(line -> line.startsWith("head\t"));
		return lines;
	}

	static long news(Set<String> before, Set<String> after) {
		return after.stream().filter(line -> !before.contains(line)).count();
	}

	static long certificates(Path project) throws IOException {
		try (Stream<Path> files = Files.list(project.resolve("certificates"))) {
			return files.count();
		}
	}

	static Map<String, String> images(Path project) throws IOException {
		Map<String, String> images = new TreeMap<>();
		try (Stream<Path> files = Files.list(project.resolve(".sealbench/images"))) {
			for (Path file : files.toList()) {
				images.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		}
		return images;
	}
}
