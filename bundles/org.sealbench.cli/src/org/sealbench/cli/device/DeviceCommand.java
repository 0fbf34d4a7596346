// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import org.sealbench.cli.download.DeviceReplaceCommand;

import picocli.CommandLine.Command;

/** The commands about the devices of a project. */
@Command(name = "device", description = "Add, change and list the devices of the project.",
		subcommands = { DeviceAddCommand.class, DeviceSetCommand.class, DeviceImpactCommand.class,
				DeviceListCommand.class, DeviceShowCommand.class, DeviceRenameCommand.class, DeviceCopyCommand.class,
				DeviceRemoveCommand.class, DeviceReplaceCommand.class })
public final class DeviceCommand {
}
