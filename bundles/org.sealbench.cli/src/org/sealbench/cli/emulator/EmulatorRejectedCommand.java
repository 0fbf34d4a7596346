// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.ProblemException;
import org.sealbench.device.RejectedClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the client certificates that an emulated device rejected. */
@Command(name = "rejected",
		description = "List the client certificates that a device's OPC UA server rejected, newest first.")
final class EmulatorRejectedCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Mixin
	private RunningEmulators emulators;

	private final Session session;

	EmulatorRejectedCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return session.answer().result(new RejectedClientFinder(session, emulators).all(name),
				EmulatorRejectedCommand::print,
				(rejected, json) -> json.add("rejected", Json.array(rejected, EmulatorListCommand::describe)));
	}

	private static void print(List<RejectedClient> rejected, PrintStream out) {
		TextTable table = new TextTable("WHEN", "STATUS", "SUBJECT", "FINGERPRINT (SHA-256)", "REASON");
		rejected.forEach(each -> table.row(PointInTime.text(each.when()), each.status(), each.subject(),
				each.fingerprint(), each.reason()));
		table.print(out);
	}
}
