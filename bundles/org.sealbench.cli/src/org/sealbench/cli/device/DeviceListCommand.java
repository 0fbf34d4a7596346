// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.device.DeviceSummary;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;

/** Lists the devices. */
@Command(name = "list", description = "List the devices of the project.")
final class DeviceListCommand implements Callable<Integer> {

	private final Session session;

	DeviceListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			List<DeviceSummary> devices = project.plant().getDevices().stream().map(DeviceSummary::of).toList();
			return session.answer().result(devices, DeviceListCommand::print,
					(list, json) -> json.add("devices", DeviceSummaryJson.list(list)));
		}
	}

	private static void print(List<DeviceSummary> devices, PrintStream out) {
		TextTable table = new TextTable("NAME", "ADDRESSES", "WEB SERVER", "OPC UA SERVER");
		devices.forEach(device -> table.row(device.name(), String.join(", ", device.addresses()),
				device.webEnabled() ? String.join(", ", device.webUrls()) : "off",
				device.opcUaEnabled() ? String.join(", ", device.opcUaUrls()) : "off"));
		table.print(out);
	}
}
