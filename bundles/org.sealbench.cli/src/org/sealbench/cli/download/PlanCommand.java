// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.emulator.TargetOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.PlanDownload;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what a download would change. */
@Command(name = "plan", description = "Say what a download would change and which devices need STOP; nothing is done.")
public final class PlanCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", arity = "0..*", description = "Devices; default: all.")
	private final List<String> names = new ArrayList<>();

	@Mixin
	private TargetOptions options;

	@Mixin
	private LoginOptions login;

	private final Session session;

	PlanCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.loginIfNamed(session, project);
			Outcome<List<DownloadedDevice>> outcome = session.progress()
					.run(monitor -> new PlanDownload(session.tools(), options.emulators(session, project)).run(project,
							names, options.target(), monitor));
			return session.answer().show(outcome, DownloadView::print, DownloadView::describe);
		}
	}
}
