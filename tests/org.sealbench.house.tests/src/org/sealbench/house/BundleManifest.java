// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** What a bundle's manifest says about others: names without versions and directives. */
record BundleManifest(String name, Set<String> bundles, Set<String> packages, Set<String> exports,
		Set<String> headers) {

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

	/** Reads META-INF/MANIFEST.MF of a bundle's folder. */
	static BundleManifest read(Path folder) {
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Attributes attributes = new Manifest(in).getMainAttributes();
			Set<String> headers = new TreeSet<>();
			attributes.keySet().forEach(header -> headers.add(header.toString()));
			return new BundleManifest(names(attributes, "Bundle-SymbolicName").iterator().next(),
					names(attributes, "Require-Bundle"), names(attributes, "Import-Package"),
					names(attributes, "Export-Package"), headers);
		} catch (IOException e) {
			throw new UncheckedIOException(folder.toString(), e);
		}
	}

	/** Everything named, bundles and packages: a package is named like the bundle that it comes from, or deeper. */
	Set<String> uses() {
		Set<String> all = new TreeSet<>(bundles);
		all.addAll(packages);
		return all;
	}

	private static Set<String> names(Attributes attributes, String header) {
		String value = attributes.getValue(header);
		if (value == null) {
			return Set.of();
		}
		Set<String> names = new TreeSet<>();
		for (String clause : List.of(QUOTED.matcher(value).replaceAll("").split(","))) {
			names.add(clause.split(";")[0].strip());
		}
		return names;
	}
}
