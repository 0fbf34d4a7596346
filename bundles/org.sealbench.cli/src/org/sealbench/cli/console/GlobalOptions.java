// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.nio.file.Path;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
public final class GlobalOptions {

	@Option(names = "--project", paramLabel = "DIR", scope = ScopeType.INHERIT,
			description = "Folder of the project; default: the nearest parent folder that holds one.")
	Path project;

	@Option(names = "--json", scope = ScopeType.INHERIT, description = "Print exactly one JSON document.")
	public boolean json;

	@Option(names = { "-q", "--quiet" }, scope = ScopeType.INHERIT, description = "Print results and errors only.")
	boolean quiet;

	@Option(names = { "-v", "--verbose" }, scope = ScopeType.INHERIT,
			description = "Say more on the way, and where the log is.")
	boolean verbose;
}
