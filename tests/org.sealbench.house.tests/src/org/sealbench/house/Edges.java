// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of docs/architecture.md as data: which of our bundles a bundle may use, itself or through another. */
final class Edges {

	private static final String PREFIX = "org.sealbench.";

	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(entry("common", Set.of()),
			entry("model", Set.of("common")), entry("model.edit", Set.of("model")), entry("pki", Set.of("common")),
			entry("project", Set.of("model", "pki")), entry("device", Set.of("common")),
			entry("compiler", Set.of("model", "project", "pki", "device")), entry("opcua", Set.of("common", "pki")),
			entry("emulator", Set.of("device", "pki", "opcua")), entry("operations", Set.of("compiler", "opcua")),
			entry("cli", Set.of("operations")), entry("ui", Set.of("common")),
			entry("workspace.ui", Set.of("operations", "model.edit", "ui")),
			entry("project.ui", Set.of("workspace.ui")), entry("pki.ui", Set.of("workspace.ui")),
			entry("opcua.ui", Set.of("workspace.ui", "opcua")), entry("app", Set.of("ui")));

	private Edges() {
	}

	static boolean knows(String bundle) {
		return MAY_USE.containsKey(shortName(bundle));
	}

	/** All bundles that a bundle may use, with their full names. */
	static Set<String> from(String bundle) {
		Set<String> reached = new TreeSet<>();
		collect(shortName(bundle), reached);
		return reached;
	}

	private static void collect(String bundle, Set<String> reached) {
		for (String used : MAY_USE.get(bundle)) {
			if (reached.add(PREFIX + used)) {
				collect(used, reached);
			}
		}
	}

	private static String shortName(String bundle) {
		return bundle.substring(PREFIX.length());
	}
}
