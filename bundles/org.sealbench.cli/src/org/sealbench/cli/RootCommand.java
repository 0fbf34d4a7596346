// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import org.sealbench.cli.console.GlobalOptions;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The command that all others belong to; which these are {@link CommandTree} knows. */
@Command(name = "sealbench", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true,
		versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true,
		sortOptions = false, description = "Secures the web server and the OPC UA server of PLC-like devices.")
final class RootCommand {

	/** Of this command alone: what is in an annotation of this scope, every command repeats. */
	static final String[] FOOTER = { "", "Without a command it opens the workbench.",
			"Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input file,",
			"  4 not logged in or wrong password, 5 device not reachable,", "  70 a defect of Sealbench." };

	@Mixin
	final GlobalOptions options;

	RootCommand(Session session) {
		this.options = session.options();
	}
}
