// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.util.List;
import java.util.Map;

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
import org.sealbench.cli.console.Session;
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

import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.OptionSpec;

/**
 * All commands, of which most runs need one: to describe a hundred takes longer than many of them. Which are below
 * those named here stands in their annotations.
 */
final class CommandTree {

	/** The commands that stand first, by name, in the order of the help. */
	static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(Map.entry("new", NewCommand.class),
			Map.entry("project", ProjectCommand.class), Map.entry("device", DeviceCommand.class),
			Map.entry("tag", TagCommand.class), Map.entry("method", MethodCommand.class),
			Map.entry("protect", ProtectCommand.class), Map.entry("user", UserCommand.class),
			Map.entry("integrity", IntegrityCommand.class), Map.entry("cert", CertCommand.class),
			Map.entry("ca", CaCommand.class), Map.entry("check", CheckCommand.class),
			Map.entry("evidence", EvidenceCommand.class), Map.entry("forecast", ForecastCommand.class),
			Map.entry("renew", RenewCommand.class), Map.entry("advise", AdviseCommand.class),
			Map.entry("compile", CompileCommand.class), Map.entry("plan", PlanCommand.class),
			Map.entry("download", DownloadCommand.class), Map.entry("upload", UploadCommand.class),
			Map.entry("emulator", EmulatorCommand.class), Map.entry("connect", ConnectCommand.class),
			Map.entry("push", PushCommand.class), Map.entry("diff", DiffCommand.class),
			Map.entry("merge", MergeCommand.class), Map.entry("git", GitCommand.class),
			Map.entry("matrix", MatrixCommand.class), Map.entry("explain", ExplainCommand.class),
			Map.entry("trust", TrustCommand.class), Map.entry("travel", TravelCommand.class),
			Map.entry("doctor", DoctorCommand.class), Map.entry("demo", DemoCommand.class),
			Map.entry("completion", CompletionCommand.class), Map.entry("help", HelpCommand.class));

	private CommandTree() {
	}

	/** As far as a command line can need it: the command that it begins with, or all where it begins otherwise. */
	static CommandLine of(Session session, String... arguments) {
		IFactory factory = new CommandFactory(session);
		CommandLine root = new CommandLine(new RootCommand(session), factory);
		List<Map.Entry<String, Class<?>>> named = COMMANDS.stream().filter(
				each -> arguments.length > 0 && each.getKey().equals(arguments[0]) && !isAboutAll(each.getKey()))
				.toList();
		for (Map.Entry<String, Class<?>> each : named.isEmpty() ? COMMANDS : named) {
			CommandLine command = new CommandLine(each.getValue(), factory);
			root.addSubcommand(each.getKey(), command);
			putHelpLast(command);
		}
		return root;
	}

	/** What a command gets of the first one it gets in another order than what stands in its annotation. */
	private static void putHelpLast(CommandLine command) {
		for (String each : List.of("--help", "--version")) {
			OptionSpec option = command.getCommandSpec().findOption(each);
			command.getCommandSpec().remove(option);
			command.getCommandSpec().add(option);
		}
		command.getSubcommands().values().forEach(CommandTree::putHelpLast);
	}

	/** Whether a command tells of all others. */
	private static boolean isAboutAll(String command) {
		return command.equals("help") || command.equals("completion");
	}
}
