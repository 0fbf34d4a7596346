// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.download.UploadDevice;
import org.sealbench.operations.download.UploadedDevice;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a device back. */
@Command(name = "upload",
		description = "Read a device back and show how it differs from its last download and from the project; "
				+ "nothing is changed.")
public final class UploadCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "The device.")
	private String name;

	@Mixin
	private TargetOptions options;

	@Option(names = "--into", paramLabel = "FOLDER",
			description = "Write what the device holds, all but its private keys, into this new or empty folder.")
	private Path folder;

	@Mixin
	private LoginOptions login;

	private final Session session;

	UploadCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Optional<Path> into = Optional.ofNullable(folder).map(session::path);
			Outcome<UploadedDevice> outcome = session.progress()
					.run(monitor -> new UploadDevice(session.tools(), options.emulators(session, project)).run(project,
							name, options.target(), into, monitor));
			return session.answer().show(outcome, UploadCommand::print, UploadCommand::describe);
		}
	}

	private static void print(UploadedDevice device, PrintStream out) {
		out.println(device.name() + ": " + device.mode() + ", clock " + device.clock() + ", download "
				+ device.downloads());
		if (device.differences().isEmpty()) {
			out.println("It holds what the project has.");
		} else {
			TextTable table = new TextTable("PART", "CHANGED IN", "PROJECT", "DEVICE");
			device.differences().forEach(each -> table.row(each.what(), where(each), each.project(), each.device()));
			table.print(out);
		}
		if (device.written() > 0) {
			out.println(device.written() + " files written");
		}
	}

	private static void describe(UploadedDevice device, JsonObject json) {
		json.addProperty("name", device.name());
		json.addProperty("mode", device.mode().name());
		json.addProperty("clock", device.clock().toString());
		json.addProperty("downloads", device.downloads());
		json.add("differences", Json.array(device.differences(), each -> {
			JsonObject object = new JsonObject();
			object.addProperty("path", each.path());
			object.addProperty("what", each.what());
			object.addProperty("changedIn", where(each));
			object.addProperty("project", each.project());
			object.addProperty("device", each.device());
			return object;
		}));
		json.addProperty("written", device.written());
	}

	private static String where(UploadedDevice.Difference each) {
		return each.changedIn().name().toLowerCase(Locale.ROOT);
	}
}
