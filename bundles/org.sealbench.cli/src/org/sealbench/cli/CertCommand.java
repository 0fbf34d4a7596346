package org.sealbench.cli;

import picocli.CommandLine.Command;

/** The commands about certificates. */
@Command(name = "cert", description = "List, show and export certificates.",
		subcommands = {CertListCommand.class, CertShowCommand.class, CertExportCommand.class})
final class CertCommand {
}
