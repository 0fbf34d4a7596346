// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.CommaList;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a device. */
@Command(name = "add", description = "Add a device to the project.")
final class DeviceAddCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Option(names = "--address", paramLabel = "IP[/PREFIX]", required = true,
			description = "Address of each interface, IPv4 or IPv6.")
	private List<String> addresses;

	@Option(names = "--dns", paramLabel = "NAME", description = "DNS names of the first interface.")
	private final List<String> dnsNames = new ArrayList<>();

	@Option(names = "--type", paramLabel = "TYPE", defaultValue = "",
			description = "Type; default: the emulated controller.")
	private String type;

	@Mixin
	private LoginOptions login;

	private final Session session;

	DeviceAddCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			DeviceRequest request = new DeviceRequest(name, CommaList.of(addresses), CommaList.of(dnsNames), type);
			return new DeviceChangeView(session, project).show(new AddDevice().run(project, request), "added");
		}
	}
}
