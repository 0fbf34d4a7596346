package org.sealbench.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The command that all others belong to. */
@Command(name = "sealbench", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, version = Version.TEXT,
		synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true, sortOptions = false,
		description = "Secures the web server and the OPC UA server of PLC-like devices.",
		footer = {"", "Without a command it opens the workbench.",
				"Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input file, 4 not logged in or wrong password,",
				"5 device not reachable, 70 a defect of Sealbench."},
		subcommands = {NewCommand.class, ProjectCommand.class, DeviceCommand.class, ProtectCommand.class, UserCommand.class, IntegrityCommand.class,
				CertCommand.class, CheckCommand.class, AdviseCommand.class, CompileCommand.class,
				PlanCommand.class, DownloadCommand.class, UploadCommand.class, EmulatorCommand.class, ConnectCommand.class, PushCommand.class, DiffCommand.class, MergeCommand.class,
				MatrixCommand.class, ExplainCommand.class,
				DemoCommand.class,
				CompletionCommand.class})
final class RootCommand {

	@Mixin
	final GlobalOptions options;

	RootCommand(Session session) {
		this.options = session.options();
	}
}
