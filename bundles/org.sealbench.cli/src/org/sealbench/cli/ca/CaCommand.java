// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import org.sealbench.cli.certificate.CaNewCommand;

import picocli.CommandLine.Command;

/** The commands about the CAs of a project. */
@Command(name = "ca", description = "The certification authorities of the project.",
		subcommands = { CaNewCommand.class, CaCrlCommand.class, RolloverCommand.class })
public final class CaCommand {
}
