// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it. */
final class FolderTree {

	private FolderTree() {
	}

	/** Deletes it; nothing happens if there is none. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> deepestFirst;
		try (Stream<Path> all = Files.walk(folder)) {
			deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : deepestFirst) {
			Files.deleteIfExists(each);
		}
	}
}
