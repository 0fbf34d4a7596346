// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** The example plants that come with Sealbench: where the start script says, else beside the libraries. */
final class Examples {

	private final CommandEnvironment here;

	Examples(CommandEnvironment here) {
		this.here = here;
	}

	Path plant(String name) throws ProblemException {
		return folders().stream().map(folder -> folder.resolve(name)).filter(Files::isDirectory).findFirst()
				.orElseThrow(() -> new ProblemException(CliProblem.EXAMPLE_MISSING.at(Place.of("example " + name))));
	}

	private List<Path> folders() {
		List<Path> folders = new ArrayList<>();
		String own = System.getProperty("sealbench.examples");
		if (own != null) {
			folders.add(here.folder().resolve(own));
		}
		String home = System.getProperty("sealbench.home");
		if (home != null) {
			folders.add(Path.of(home, "examples"));
		}
		CodeSource source = Examples.class.getProtectionDomain().getCodeSource();
		try {
			if (source != null) {
				Path library = Path.of(source.getLocation().toURI()).toAbsolutePath().getParent();
				folders.add(library.resolve("examples"));
				folders.add(library.resolveSibling("examples"));
			}
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
		return folders;
	}
}
