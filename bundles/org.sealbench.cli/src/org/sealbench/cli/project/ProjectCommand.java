// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import picocli.CommandLine.Command;

/** Commands about the project's settings. */
@Command(name = "project", description = "Settings for new certificates and revocation lists.",
		subcommands = { ProjectShowCommand.class, ProjectSetCommand.class })
public final class ProjectCommand {
}
