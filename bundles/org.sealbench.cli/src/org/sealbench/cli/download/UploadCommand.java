// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.emulator.TargetOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.download.ForeignChanges;
import org.sealbench.operations.download.TakeOver;
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
		description = "Read a device back and show how it differs from the last download from here and from the "
				+ "project; take over into the project what somebody else changed in it.")
public final class UploadCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "The device.")
	private String name;

	@Mixin
	private TargetOptions options;

	@Option(names = "--into", paramLabel = "FOLDER",
			description = "Write what the device holds, all but its private keys, into this new or empty folder.")
	private Path folder;

	@Option(names = "--take", paramLabel = "ITEM", arity = "1..*",
			description = "Take these items over into the project, as the column ITEM names them; all of them or none.")
	private final List<String> items = new ArrayList<>();

	@Option(names = "--take-all",
			description = "Take over all that somebody else changed since the last download from here.")
	private boolean takeAll;

	@Mixin
	private LoginOptions login;

	private final Session session;

	UploadCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		if (Stream.of(takeAll, !items.isEmpty(), folder != null).filter(each -> each).count() > 1) {
			throw new ProblemException(CliProblem.USAGE.at(Place.of("upload " + name),
					"--take, --take-all and --into exclude each other", "sealbench upload"));
		}
		try (Project project = session.open()) {
			login.login(session, project);
			if (takeAll || !items.isEmpty()) {
				return take(project);
			}
			Optional<Path> into = Optional.ofNullable(folder).map(session::path);
			Outcome<UploadedDevice> outcome = session.progress()
					.run(monitor -> new UploadDevice(session.tools(), options.emulators(session, project)).run(project,
							name, options.target(), into, monitor));
			return session.answer().show(outcome, UploadCommand::print, UploadCommand::describe);
		}
	}

	private int take(Project project) throws ProblemException {
		TakeOver operation = new TakeOver(session.tools(), options.emulators(session, project));
		Set<String> keys = takeAll ? Set.of() : new LinkedHashSet<>(items);
		Outcome<TakeOver.Taken> outcome = session.progress()
				.run(monitor -> operation.run(project, name, keys, options.target(), monitor));
		if (outcome.isGood()) {
			project.save();
			outcome.get().done().run();
		}
		return session.answer().show(outcome, UploadCommand::printTaken, (taken, json) -> {
			json.addProperty("name", taken.device());
			json.add("taken", Json.array(taken.items(), UploadCommand::describe));
		});
	}

	private static void printTaken(TakeOver.Taken taken, PrintStream out) {
		if (taken.items().isEmpty()) {
			out.println("Nobody else changed " + taken.device() + ": there is nothing to take over.");
		}
		taken.items().forEach(item -> out.println("taken over into the project: " + item.text()));
	}

	private static JsonObject describe(ForeignChanges.Item item) {
		JsonObject object = new JsonObject();
		object.addProperty("item", item.key());
		object.addProperty("text", item.text());
		return object;
	}

	private static void print(UploadedDevice device, PrintStream out) {
		out.println(device.name() + ": " + device.mode() + ", clock " + PointInTime.text(device.clock()) + ", download "
				+ device.downloads() + device.lastDownload().map(last -> ", by " + last.text()).orElse(""));
		if (device.differences().isEmpty()) {
			out.println("It holds what the project has.");
		} else {
			TextTable table = new TextTable("PART", "CHANGED IN", "PROJECT", "DEVICE");
			device.differences().forEach(each -> table.row(each.what(), where(each), each.project(), each.device()));
			table.print(out);
		}
		if (!device.items().isEmpty()) {
			out.println();
			TextTable items = new TextTable("ITEM", "CHANGED IN", "PROJECT", "DEVICE");
			device.items().forEach(each -> items.row(each.key(), each.changedIn().name().toLowerCase(Locale.ROOT),
					each.project(), each.device()));
			items.print(out);
		}
		if (device.written() > 0) {
			out.println(device.written() + " files written");
		}
	}

	private static void describe(UploadedDevice device, JsonObject json) {
		json.addProperty("name", device.name());
		json.addProperty("mode", device.mode().name());
		json.addProperty("clock", PointInTime.text(device.clock()));
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
		json.add("items", Json.array(device.items(), each -> {
			JsonObject object = new JsonObject();
			object.addProperty("item", each.key());
			object.addProperty("text", each.text());
			object.addProperty("changedIn", each.changedIn().name().toLowerCase(Locale.ROOT));
			object.addProperty("project", each.project());
			object.addProperty("device", each.device());
			return object;
		}));
		json.add("lastDownload", device.lastDownload().map(DownloadView::describe).orElse(null));
		json.addProperty("written", device.written());
	}

	private static String where(UploadedDevice.Difference each) {
		return each.changedIn().name().toLowerCase(Locale.ROOT);
	}
}
