// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.util.List;
import java.util.function.Predicate;

/** Which bundles alone may use a library, by the beginning of its packages' and bundles' names. */
record ThirdParty(String library, List<String> prefixes, Predicate<String> allowed) {

	static final List<ThirdParty> RULES = List.of(
			new ThirdParty("Bouncy Castle", List.of("org.bouncycastle", "bcprov", "bcpkix", "bcutil"), only("pki")),
			new ThirdParty("Eclipse Milo", List.of("org.eclipse.milo", "milo-"), only("opcua", "emulator")),
			new ThirdParty("Netty", List.of("io.netty"), only("opcua", "emulator")),
			new ThirdParty("Jetty", List.of("org.eclipse.jetty"), only("emulator")),
			new ThirdParty("picocli", List.of("picocli", "info.picocli"), only("cli")),
			new ThirdParty("EMF Edit", List.of("org.eclipse.emf.edit"), only("model.edit").or(ThirdParty::isWorkbench)),
			new ThirdParty("Eclipse UI",
					List.of("org.eclipse.ui", "org.eclipse.jface", "org.eclipse.swt", "org.eclipse.e4"),
					ThirdParty::isWorkbench),
			new ThirdParty("the Eclipse platform", List.of("org.eclipse.core.runtime", "org.eclipse.core.resources",
					"org.eclipse.core.commands", "org.osgi"), only("model.edit").or(ThirdParty::isWorkbench)));

	/** The workbench's bundles: *.ui, ui and app. */
	static boolean isWorkbench(String bundle) {
		return bundle.endsWith(".ui") || bundle.equals("org.sealbench.app");
	}

	boolean covers(String name) {
		return prefixes.stream().anyMatch(name::startsWith);
	}

	private static Predicate<String> only(String... bundles) {
		List<String> names = List.of(bundles);
		return bundle -> names.contains(bundle.substring("org.sealbench.".length()));
	}
}
