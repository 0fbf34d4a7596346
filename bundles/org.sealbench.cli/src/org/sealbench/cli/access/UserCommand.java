// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import picocli.CommandLine.Command;

/** The commands about who may log in to a protected project. */
@Command(name = "user",
		description = "List, add and remove the administrators of a protected project; passwords and the recovery key.",
		subcommands = { UserListCommand.class, UserAddCommand.class, UserPasswordCommand.class, UserRemoveCommand.class,
				UserRecoverCommand.class, UserPolicyCommand.class })
public final class UserCommand {
}
