// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** A copy of a folder that is deleted afterwards; readable for its owner only. */
final class TemporaryFolder implements AutoCloseable {

	/** What belongs to one machine is not copied: keys, caches, and a link certificate whose key is elsewhere. */
	private static final Set<String> LEFT_OUT = Set.of(".private", ".sealbench", "certificates");

	private final Path path;

	private TemporaryFolder(Path path) {
		this.path = path;
	}

	static TemporaryFolder copyOf(Path original) throws ProblemException {
		try {
			TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("sealbench-demo"));
			try {
				folder.fill(original);
			} catch (IOException e) {
				folder.close();
				throw e;
			}
			return folder;
		} catch (IOException e) {
			throw new ProblemException(DemoProblem.COPY.at(Place.of(original.toString()), IoReason.of(e)), e);
		}
	}

	Path path() {
		return path;
	}

	private void fill(Path original) throws IOException {
		for (Path file : list(original)) {
			Path relative = original.relativize(file);
			if (LEFT_OUT.contains(relative.getName(0).toString())) {
				continue;
			}
			Path target = path.resolve(relative.toString());
			if (Files.isDirectory(file)) {
				Files.createDirectories(target);
			} else {
				Files.copy(file, target);
				target.toFile().setWritable(true);
			}
		}
	}

	@Override
	public void close() {
		try {
			for (Path file : list(path).reversed()) {
				Files.deleteIfExists(file);
			}
			Files.deleteIfExists(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Everything in a folder, parents before their content. */
	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> !file.equals(folder)).sorted(Comparator.naturalOrder()).toList();
		}
	}
}
