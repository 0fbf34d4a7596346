// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.emulator.TargetOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads compiled devices. */
@Command(name = "download",
		description = "Compile what is stale and load it into the devices, each wholly or not at all.")
public final class DownloadCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", arity = "0..*", description = "Devices; default: all.")
	private final List<String> names = new ArrayList<>();

	@Mixin
	private TargetOptions options;

	@Option(names = "--pairing-code", paramLabel = "[NAME=]CODE",
			description = "Pairing code of a blank device, for all devices or for the named one; may be repeated.")
	private final List<String> codes = new ArrayList<>();

	@Option(names = "--stop-allowed", description = "A device may go to STOP for it, and back to RUN afterwards.")
	private boolean stopAllowed;

	@Option(names = "--overwrite",
			description = "Load over what somebody else changed in a device since the last download from here.")
	private boolean overwrite;

	@Option(names = "--sealed-only",
			description = "Load nothing while a change made without an administrator's login is undecided (see "
					+ "'integrity').")
	private boolean sealedOnly;

	@Mixin
	private LoginOptions login;

	private final Session session;

	DownloadCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		EmulatorTarget target = options.target(codes);
		try (Project project = session.open()) {
			login.login(session, project);
			List<Problem> unsealed = sealedOnly ? new OutsideChanges().list(project).problems() : List.of();
			if (!unsealed.isEmpty()) {
				return session.answer().show(Outcome.<List<DownloadedDevice>>failed(unsealed), DownloadView::print,
						DownloadView::describe);
			}
			Download download = new Download(session.tools(), options.emulators(session, project));
			PairingPrompt pairing = new PairingPrompt(session.here().terminal(), target);
			StopPrompt stop = new StopPrompt(session.here().terminal(), stopAllowed);
			Outcome<List<DownloadedDevice>> outcome = session.progress()
					.run(monitor -> download.run(project, names, target, permissions(stop), monitor));
			for (List<String> again = again(outcome, pairing, stop); !again.isEmpty(); again = again(outcome, pairing,
					stop)) {
				List<String> devices = again;
				Outcome<List<DownloadedDevice>> next = session.progress()
						.run(monitor -> download.run(project, devices, target, permissions(stop), monitor));
				outcome = new RepeatedDownload(devices).merge(outcome, next);
			}
			return session.answer().show(outcome, DownloadView::printDownload, DownloadView::describe);
		} finally {
			target.wipe();
		}
	}

	private DownloadPermissions permissions(StopPrompt stop) {
		return new DownloadPermissions(stop.isAllowed(), overwrite);
	}

	/** The devices that are worth another try after somebody at the terminal has answered. */
	private static List<String> again(Outcome<List<DownloadedDevice>> outcome, PairingPrompt pairing, StopPrompt stop) {
		List<String> devices = pairing.ask(outcome);
		return devices.isEmpty() ? stop.ask(outcome) : devices;
	}
}
