// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import picocli.CommandLine.Command;

/** The commands of a rollover. */
@Command(name = "rollover",
		description = "Let a CA give way to another one in three stages, without an outage; the plan is kept in the "
				+ "project.",
		subcommands = { RolloverStartCommand.class, RolloverStatusCommand.class, RolloverNextCommand.class,
				RolloverDoneCommand.class, RolloverFilesCommand.class, RolloverBackCommand.class,
				RolloverFinishCommand.class })
final class RolloverCommand {
}
