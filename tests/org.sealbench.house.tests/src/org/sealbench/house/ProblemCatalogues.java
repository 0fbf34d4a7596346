// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

import org.sealbench.common.ProblemCode;

/** The problem codes of all our bundles on the class path, found by looking into their jars. */
final class ProblemCatalogues {

	/** A code and the bundle that declares it. */
	record Entry(String bundle, ProblemCode code) {
	}

	private ProblemCatalogues() {
	}

	static List<Entry> all() {
		List<Entry> entries = new ArrayList<>();
		for (Path jar : jars()) {
			String bundle = jar.getFileName().toString().replaceFirst("-\\d.*", "");
			for (Class<?> type : classes(jar)) {
				if (type.isEnum() && ProblemCode.class.isAssignableFrom(type)) {
					for (Object code : type.getEnumConstants()) {
						entries.add(new Entry(bundle, (ProblemCode) code));
					}
				}
			}
		}
		return entries;
	}

	/** Our bundles' jars, of the core; those of the workbench need SWT and are not on this class path. */
	static List<Path> jars() {
		return List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).stream().map(Path::of)
				.filter(path -> path.getFileName().toString().matches("org\\.sealbench\\..*\\.jar")).toList();
	}

	private static List<Class<?>> classes(Path jar) {
		try (var file = new JarFile(jar.toFile())) {
			return file.stream().map(entry -> entry.getName())
					.filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
					.<Class<?>>map(ProblemCatalogues::load).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(jar.toString(), e);
		}
	}

	private static Class<?> load(String name) {
		try {
			String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
			return Class.forName(type, false, ProblemCatalogues.class.getClassLoader());
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}
}
