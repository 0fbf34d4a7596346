// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.passed;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.model.Plant;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.project.Project;

/** Which build of the rules runs: what another one found says nothing about what this one finds. */
final class ProductIdentity {

	private static final List<Class<?>> RULES = List.of(DeviceRules.class, CertificateLint.class, Project.class,
			Plant.class);

	private ProductIdentity() {
	}

	/** Names, sizes and times of the files with the rules; empty where they cannot be told. */
	static Optional<String> find() {
		TreeSet<String> files = new TreeSet<>();
		try {
			for (Class<?> each : RULES) {
				CodeSource source = each.getProtectionDomain().getCodeSource();
				if (source == null || source.getLocation() == null) {
					return Optional.empty();
				}
				add(Path.of(source.getLocation().toURI()), files);
			}
			return Optional.of(String.join("\n", files));
		} catch (IOException | URISyntaxException | IllegalArgumentException | SecurityException e) {
			return Optional.empty();
		}
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
