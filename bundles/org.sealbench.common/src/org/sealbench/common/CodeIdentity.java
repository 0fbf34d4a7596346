// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which build of some code runs: what another one found out says nothing about what this one would find. */
public final class CodeIdentity {

	private CodeIdentity() {
	}

	/**
	 * Names, sizes and times of the files with the code; empty where they cannot be told.
	 *
	 * @param classes one of each bundle whose code counts
	 */
	public static Optional<String> of(List<Class<?>> classes) {
		TreeSet<String> files = new TreeSet<>();
		try {
			for (Class<?> each : classes) {
				CodeSource source = each.getProtectionDomain().getCodeSource();
				if (source == null || source.getLocation() == null) {
					return Optional.empty();
				}
				add(file(source.getLocation()), files);
			}
			return Optional.of(String.join("\n", files));
		} catch (IOException | UncheckedIOException | URISyntaxException | IllegalArgumentException
				| SecurityException e) {
			return Optional.empty();
		}
	}

	/** The framework of bundles names a file as it is; everybody else has blanks and the like escaped. */
	static Path file(URL location) throws URISyntaxException {
		File plain = new File(location.getPath());
		return plain.exists() ? plain.toPath() : Path.of(location.toURI());
	}

	/** An archive, or the folder that a development environment compiles into. */
	private static void add(Path code, TreeSet<String> files) throws IOException {
		try (Stream<Path> all = Files.walk(code)) {
			for (Path file : (Iterable<Path>) all::iterator) {
				BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class,
						LinkOption.NOFOLLOW_LINKS);
				if (now.isRegularFile()) {
					files.add(file + " " + now.size() + " " + now.lastModifiedTime().toMillis());
				}
			}
		}
	}
}
