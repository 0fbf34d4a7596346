// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sealbench.ui.ProductFolders;

/** The example plant that comes with Sealbench. The user gets a copy of it in the workspace's folder. */
public final class ExamplePlant {

	private static final String NAME = "bottling-line";
	/**
	 * Needs a protected project: who opens the example compiles it as it comes, and switches this on after protecting
	 * it.
	 */
	private static final String GLOBAL_SECURITY = "    globalSecurity=\"true\"\n";

	/** The bundled example, if this installation has it. */
	public Optional<Path> bundled() {
		return Stream.concat(ProductFolders.property("sealbench.examples").stream(), ProductFolders.named("examples"))
				.map(folder -> folder.resolve(NAME)).filter(Files::isDirectory).findFirst();
	}

	/**
	 * Copies the example unless that was done before, and returns the folder of the copy.
	 *
	 * @throws IOException if the example cannot be copied
	 */
	public Optional<Path> copy() throws IOException {
		Optional<Path> from = bundled();
		Optional<Path> workspace = ProductFolders.workspace();
		if (from.isEmpty() || workspace.isEmpty()) {
			return Optional.empty();
		}
		Path to = workspace.get().resolve(NAME);
		if (!Files.exists(to)) {
			copy(from.get(), to);
		}
		return Optional.of(to);
	}

	private static void copy(Path from, Path to) throws IOException {
		List<Path> all;
		try (Stream<Path> files = Files.walk(from)) {
			all = files.toList();
		}
		for (Path file : all) {
			Path copy = to.resolve(from.relativize(file).toString());
			if (Files.isDirectory(file)) {
				Files.createDirectories(copy);
			} else if (copy.toString().endsWith(".device")) {
				Files.writeString(copy, Files.readString(file).replace(GLOBAL_SECURITY, ""));
			} else {
				Files.copy(file, copy);
			}
		}
	}
}
