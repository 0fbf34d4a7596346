// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import picocli.CommandLine.Command;

/** The commands about the tags of a device. */
@Command(name = "tag",
		description = "Add, change and list the tags of a device, the variables that clients read and write.",
		subcommands = { TagListCommand.class, TagAddCommand.class, TagSetCommand.class, TagRemoveCommand.class,
				TagImportCommand.class, TagExportCommand.class })
public final class TagCommand {
}
