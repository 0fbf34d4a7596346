// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Translates devices into device images. */
@Command(name = "compile", description = "Check devices and build their device images; creates missing certificates.")
public final class CompileCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", arity = "0..*", description = "Devices; default: all.")
	private final List<String> names = new ArrayList<>();

	@Mixin
	private LoginOptions login;

	private final Session session;

	CompileCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.loginIfNamed(session, project);
			Outcome<List<CompiledDevice>> outcome = session.progress()
					.run(monitor -> new Compile(session.tools()).runForStates(project, names, monitor));
			return session.answer().show(outcome, CompileCommand::print,
					(devices, json) -> json.add("devices", Json.array(devices, CompileCommand::describe)));
		}
	}

	private static void print(List<CompiledDevice> devices, PrintStream out) {
		TextTable table = new TextTable();
		devices.forEach(device -> table.row(device.name(), word(device)));
		table.print(out);
	}

	private static JsonObject describe(CompiledDevice device) {
		JsonObject object = new JsonObject();
		object.addProperty("name", device.name());
		object.addProperty("state", word(device));
		return object;
	}

	private static String word(CompiledDevice device) {
		return device.state().name().toLowerCase(Locale.ROOT);
	}
}
