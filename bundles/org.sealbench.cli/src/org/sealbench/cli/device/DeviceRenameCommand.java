// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.device.RenameDevice;
import org.sealbench.operations.impact.ImpactPreview;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renames a device. */
@Command(name = "rename", description = "Give a device another name; its certificates stay with it.")
final class DeviceRenameCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Parameters(paramLabel = "NEW", description = "Its new name.")
	private String newName;

	@Option(names = "--yes", description = "Rename it although something breaks.")
	private boolean yes;

	@Mixin
	private LoginOptions login;

	private final Session session;

	DeviceRenameCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			RenameDevice rename = new RenameDevice();
			rename.check(project, Devices.named(project, name), newName);
			new ImpactQuestion(session, name, yes)
					.requireWanted(new ImpactPreview(session.tools()).rename(project, name).result().orElse(List.of()));
			return new DeviceChangeView(session, project).show(rename.run(project, name, newName), "renamed");
		}
	}
}
