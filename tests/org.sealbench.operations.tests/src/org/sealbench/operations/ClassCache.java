// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * This process's class path with an archive of the classes that a program needs (JEP 350), so that the program starts
 * in a fraction of the time. Archives know no folders, so those become archives of their own.
 */
final class ClassCache {

	private final Path folder;
	private final List<String> classPath = new ArrayList<>();

	/** @param folder takes the archives */
	ClassCache(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
		for (String each : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
			Path entry = Path.of(each);
			classPath.add(Files.isDirectory(entry) ? pack(entry, folder.resolve(classPath.size() + ".jar")).toString()
					: each);
		}
	}

	/** Runs a program to its end and keeps the classes that it used. */
	void train(String mainClass, String... arguments) throws IOException, InterruptedException {
		List<String> command = command("-XX:ArchiveClassesAtExit=" + archive(), mainClass, arguments);
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("training.log").toFile()).start();
		if (process.waitFor() != 0) {
			throw new IOException(Files.readString(folder.resolve("training.log")));
		}
	}

	/** Starts a program with the kept classes. */
	List<String> command(String mainClass, String... arguments) {
		return command("-XX:SharedArchiveFile=" + archive(), mainClass, arguments);
	}

	private List<String> command(String option, String mainClass, String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", option, "-Xlog:disable", "-XX:+IgnoreUnrecognizedVMOptions",
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
						String.join(System.getProperty("path.separator"), classPath), mainClass));
		command.addAll(List.of(arguments));
		return command;
	}

	private Path archive() {
		return folder.resolve("classes.jsa");
	}

	private static Path pack(Path classes, Path jar) throws IOException {
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream out = new JarOutputStream(file);
				Stream<Path> all = Files.walk(classes)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				out.putNextEntry(new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
				Files.copy(each, out);
			}
		}
		return jar;
	}
}
