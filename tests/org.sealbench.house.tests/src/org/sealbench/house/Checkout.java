// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the build runs in. */
final class Checkout {

	static final Path ROOT = Path.of(System.getProperty("sealbench.root", "../.."));

	private Checkout() {
	}

	/** The bundles with a manifest, in the order of their names. */
	static List<BundleManifest> bundles() {
		return children(ROOT.resolve("bundles")).stream()
				.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(BundleManifest::read)
				.toList();
	}

	static List<Path> children(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
