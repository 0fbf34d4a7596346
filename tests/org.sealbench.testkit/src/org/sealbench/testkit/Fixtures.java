// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Projects and emulator states that earlier versions wrote, see {@code fixtures/README.md}. They are copied before they
 * are used, and get the permissions back that version control does not keep.
 */
public final class Fixtures {

	private static final Path ROOT = Path.of(System.getProperty("sealbench.root", "../.."),
			"tests/org.sealbench.testkit/fixtures");
	/** Folders that belong to their owner alone, with all that is in them. */
	private static final Set<String> PRIVATE = Set.of(".private", "emulator");
	/** Folders whose files belong to their owner alone. */
	private static final Set<String> PRIVATE_FILES = Set.of(".sealbench", "keys");

	private Fixtures() {
	}

	/**
	 * Copies a fixture.
	 *
	 * @param name   such as {@code 0.1.0/open}
	 * @param target a folder, made if it is not there
	 * @return the target
	 * @throws IOException if it cannot be copied
	 */
	public static Path copy(String name, Path target) throws IOException {
		Path from = ROOT.resolve(name);
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				Path copy = target.resolve(from.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(each, copy);
				}
				restrict(copy, ROOT.relativize(each));
			}
		}
		return target;
	}

	/** A certificate or another single file of others, to be read where it is: see the folder's README. */
	public static Path file(String name) {
		return ROOT.resolve("files").resolve(name);
	}

	/**
	 * One small file of each format that certificates, lists and keys come in, always in the same order.
	 *
	 * @throws IOException if they cannot be read
	 */
	public static List<byte[]> soundFiles() throws IOException {
		List<byte[]> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(file("sound"))) {
			for (Path each : (Iterable<Path>) all.sorted()::iterator) {
				files.add(Files.readAllBytes(each));
			}
		}
		return files;
	}

	private static void restrict(Path copy, Path path) throws IOException {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		boolean folder = Files.isDirectory(copy);
		if (isIn(PRIVATE, path) || !folder && isIn(PRIVATE_FILES, path)) {
			Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString(folder ? "rwx------" : "rw-------"));
		}
	}

	private static boolean isIn(Set<String> folders, Path path) {
		for (Path each : path) {
			if (folders.contains(each.toString())) {
				return true;
			}
		}
		return false;
	}
}
