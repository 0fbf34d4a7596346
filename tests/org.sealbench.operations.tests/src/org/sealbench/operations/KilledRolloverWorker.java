// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.rollover.FinishRollover;
import org.sealbench.operations.rollover.ReadRollover;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.operations.rollover.RolloverRun;
import org.sealbench.operations.rollover.RunRollover;
import org.sealbench.operations.rollover.StartRollover;
import org.sealbench.project.Project;

/**
 * The process that is killed while it rolls over one CA after the other; it says on standard output what it begins. Its
 * arguments are the project's folder and the URL of the emulator.
 */
final class KilledRolloverWorker {

	private final Project project;
	private final URI emulator;
	private final Tools tools = Tools.standard();

	KilledRolloverWorker(Project project, URI emulator) {
		this.project = project;
		this.emulator = emulator;
	}

	public static void main(String[] arguments) throws Exception {
		Project project = Project.open(Path.of(arguments[0]));
		project.access().login(KilledWorker.USER, KilledWorker.PASSWORD.toCharArray());
		KilledRolloverWorker worker = new KilledRolloverWorker(project, URI.create(arguments[1]));
		CertificateNumber ca = CertificateNumber.parse(arguments[2]).orElseThrow();
		while (true) {
			ca = worker.step(ca);
		}
	}

	/** Begins, goes on, or finishes; returns the CA that signs then. */
	CertificateNumber step(CertificateNumber ca) throws ProblemException {
		Optional<RolloverPlan> plan = new ReadRollover(tools).run(project).get();
		if (plan.isEmpty()) {
			begins("start");
			new StartRollover(tools).run(project, ca, Optional.empty(), new NullProgressMonitor()).get();
			project.save();
			return ca;
		}
		if (plan.get().nextCommand().endsWith("finish")) {
			begins("finish");
			CertificateNumber next = new FinishRollover(tools).run(project).get().successor();
			project.save();
			return next;
		}
		begins("next in stage " + plan.get().stageNumber());
		next().get();
		return ca;
	}

	Outcome<RolloverRun> next() {
		EmulatorAccess access = new EmulatorAccess(new EmulatorRegistry(project.folder()),
				(state, devices, monitor) -> emulator);
		return new RunRollover(tools, access).run(project, new EmulatorTarget(Optional.of(emulator), Map.of()),
				DownloadPermissions.stop(true), new NullProgressMonitor());
	}

	private static void begins(String step) {
		System.out.println(step);
		System.out.flush();
	}
}
