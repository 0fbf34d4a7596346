// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import picocli.CommandLine.Command;

/** The commands about the methods of a device. */
@Command(name = "method", description = "Add, change and list the methods of a device that clients call.",
		subcommands = { MethodListCommand.class, MethodAddCommand.class, MethodSetCommand.class,
				MethodRemoveCommand.class, MethodImportCommand.class, MethodExportCommand.class })
public final class MethodCommand {
}
