// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.device.RemoveDevice;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a device from the project. */
@Command(name = "remove", description = "Remove a device from the project.")
final class DeviceRemoveCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Mixin
	private LoginOptions login;

	private final Session session;

	DeviceRemoveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return new DeviceChangeView(session, project).show(new RemoveDevice().run(project, name), "removed");
		}
	}
}
