// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import org.sealbench.cli.access.IntegrityCommand;
import org.sealbench.cli.access.ProtectCommand;
import org.sealbench.cli.access.UserCommand;
import org.sealbench.cli.ca.CaCommand;
import org.sealbench.cli.certificate.AdviseCommand;
import org.sealbench.cli.certificate.CertCommand;
import org.sealbench.cli.connection.ConnectCommand;
import org.sealbench.cli.connection.ExplainCommand;
import org.sealbench.cli.connection.MatrixCommand;
import org.sealbench.cli.connection.PushCommand;
import org.sealbench.cli.connection.TrustCommand;
import org.sealbench.cli.console.GlobalOptions;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.Version;
import org.sealbench.cli.device.DeviceCommand;
import org.sealbench.cli.download.CompileCommand;
import org.sealbench.cli.download.DownloadCommand;
import org.sealbench.cli.download.PlanCommand;
import org.sealbench.cli.download.RenewCommand;
import org.sealbench.cli.download.UploadCommand;
import org.sealbench.cli.emulator.EmulatorCommand;
import org.sealbench.cli.emulator.TravelCommand;
import org.sealbench.cli.git.GitCommand;
import org.sealbench.cli.inspection.CheckCommand;
import org.sealbench.cli.inspection.DoctorCommand;
import org.sealbench.cli.inspection.EvidenceCommand;
import org.sealbench.cli.inspection.ForecastCommand;
import org.sealbench.cli.project.DiffCommand;
import org.sealbench.cli.project.MergeCommand;
import org.sealbench.cli.project.NewCommand;
import org.sealbench.cli.project.ProjectCommand;
import org.sealbench.cli.tag.MethodCommand;
import org.sealbench.cli.tag.TagCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The command that all others belong to. */
@Command(name = "sealbench", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true,
		versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true,
		sortOptions = false, description = "Secures the web server and the OPC UA server of PLC-like devices.",
		subcommands = { NewCommand.class, ProjectCommand.class, DeviceCommand.class, TagCommand.class,
				MethodCommand.class, ProtectCommand.class, UserCommand.class, IntegrityCommand.class, CertCommand.class,
				CaCommand.class, CheckCommand.class, EvidenceCommand.class, ForecastCommand.class, RenewCommand.class,
				AdviseCommand.class, CompileCommand.class, PlanCommand.class, DownloadCommand.class,
				UploadCommand.class, EmulatorCommand.class, ConnectCommand.class, PushCommand.class, DiffCommand.class,
				MergeCommand.class, GitCommand.class, MatrixCommand.class, ExplainCommand.class, TrustCommand.class,
				TravelCommand.class, DoctorCommand.class, DemoCommand.class, CompletionCommand.class,
				HelpCommand.class })
final class RootCommand {

	/** Of this command alone: what is in an annotation of this scope, every command repeats. */
	static final String[] FOOTER = { "", "Without a command it opens the workbench.",
			"Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input file,",
			"  4 not logged in or wrong password, 5 device not reachable,", "  70 a defect of Sealbench." };

	@Mixin
	final GlobalOptions options;

	RootCommand(Session session) {
		this.options = session.options();
	}
}
