// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import org.sealbench.cli.inspection.CertVerifyCommand;

import picocli.CommandLine.Command;

/** The commands about certificates. */
@Command(name = "cert",
		description = "List, show, create, assign, renew, revoke, verify, import, export and install certificates.",
		subcommands = { CertListCommand.class, CertShowCommand.class, CertExportCommand.class, CertNewCommand.class,
				CertAssignCommand.class, CertUnassignCommand.class, CertRenewCommand.class, CertReplaceCommand.class,
				CertDeleteCommand.class, CertRevokeCommand.class, CertRequestCommand.class, CertImportCommand.class,
				CertVerifyCommand.class, CertAuthenticityCommand.class, CertInstallCommand.class,
				CertUninstallCommand.class })
public final class CertCommand {
}
