// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.git;

import picocli.CommandLine.Command;

/** The commands about the git repository of a project. */
@Command(name = "git", description = "Set up a project's git repository, and look at what is about to be committed.",
		subcommands = { GitSetupCommand.class, GitCheckCommand.class })
public final class GitCommand {
}
