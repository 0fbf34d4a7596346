// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.device.CopyDevice;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a copy of a device. */
@Command(name = "copy",
		description = "Add a device like another one, with the next free addresses and without its certificates and "
				+ "DNS names.")
final class DeviceCopyCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Parameters(paramLabel = "NEW", description = "Name of the copy.")
	private String newName;

	@Mixin
	private LoginOptions login;

	private final Session session;

	DeviceCopyCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return new DeviceChangeView(session, project).show(new CopyDevice().run(project, name, newName), "added");
		}
	}
}
