// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a project but those of this machine, to be compared and copied. */
public final class ProjectFiles {

	private ProjectFiles() {
	}

	/** Contents by path. */
	public static SortedMap<String, String> of(Path folder) throws IOException {
		SortedMap<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				String path = folder.relativize(file).toString();
				if (!path.startsWith(ProjectFolder.LOCAL)) {
					contents.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
				}
			}
		}
		return contents;
	}

	public static Path copy(Path from, Path to) throws IOException {
		for (var file : of(from).entrySet()) {
			Path target = to.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
		}
		return to;
	}
}
