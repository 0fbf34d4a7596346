// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** Where the running product is, with what comes beside its bundles, and where the user works with it. */
public final class ProductFolders {

	private ProductFolders() {
	}

	/**
	 * A folder of the product, by its name below {@code -Dsealbench.home} and below the installation, in the order in
	 * which they are to be looked at. There need not be such folders.
	 */
	public static Stream<Path> named(String name) {
		return Stream.of(property("sealbench.home"), folder(Platform.getInstallLocation())).flatMap(Optional::stream)
				.map(folder -> folder.resolve(name));
	}

	/** The folder that a system property names, unless it is blank. */
	public static Optional<Path> property(String key) {
		return Optional.ofNullable(System.getProperty(key)).filter(value -> !value.isBlank()).map(Path::of);
	}

	/** The folder of the workspace; empty where the product runs without one. */
	public static Optional<Path> workspace() {
		return folder(Platform.getInstanceLocation());
	}

	private static Optional<Path> folder(Location location) {
		// The framework hands out file URLs that are not encoded, so that a space stands as a space. A file takes the
		// slash before a drive's letter off; a path refuses it.
		return Optional.ofNullable(location).map(Location::getURL).map(url -> new File(url.getPath()).toPath());
	}
}
