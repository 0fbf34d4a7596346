// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.KilledRolloverMoments.Phase;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.rollover.FinishRollover;
import org.sealbench.operations.rollover.ReadRollover;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.operations.rollover.RolloverRun;
import org.sealbench.operations.rollover.RunRollover;
import org.sealbench.operations.rollover.StartRollover;
import org.sealbench.operations.rollover.StepBackRollover;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectReader;

/**
 * The process that is killed while it rolls over one CA after the other. It stands still at the moment that it is told,
 * says on standard output that it does, and waits to be killed. Its arguments are the project's folder, the URL of the
 * emulator, the CA that signs, the phase, and which moment of it.
 */
final class KilledRolloverWorker {

	/** Two rollovers and more: a device that stays open keeps the plan in its stage, and that would have no end. */
	private static final int MOST_STEPS = 20;

	private final Project project;
	private final URI emulator;
	private final KilledRolloverMoments moments;
	private final Tools tools = Tools.standard();

	KilledRolloverWorker(Project project, URI emulator, KilledRolloverMoments moments) {
		this.project = project;
		this.emulator = emulator;
		this.moments = moments;
	}

	public static void main(String[] arguments) throws Exception {
		Phase phase = Phase.valueOf(arguments[3]);
		KilledRolloverMoments moments = new KilledRolloverMoments(phase, Integer.parseInt(arguments[4]),
				KilledRolloverWorker::standStill);
		Project project = new ProjectReader(moments.files(), ModelExecutor.DIRECT).open(Path.of(arguments[0]));
		project.access().login(KilledWorker.USER, KilledWorker.PASSWORD.toCharArray());
		KilledRolloverWorker worker = new KilledRolloverWorker(project, URI.create(arguments[1]), moments);
		CertificateNumber ca = CertificateNumber.parse(arguments[2]).orElseThrow();
		if (phase == Phase.STEP_BACK) {
			worker.back();
		}
		for (int i = 0; i < MOST_STEPS; i++) {
			ca = worker.step(ca);
		}
		throw new IllegalStateException(phase + " is not reached");
	}

	private static void standStill(String where) {
		System.out.println(where);
		System.out.flush();
		try {
			System.in.read();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			// Who should have killed it is gone.
			Runtime.getRuntime().halt(1);
		}
	}

	private void back() throws ProblemException {
		moments.enter(() -> Phase.STEP_BACK);
		new StepBackRollover(tools).run(project).get();
		project.save();
	}

	/** Begins, goes on, or finishes; returns the CA that signs then. */
	CertificateNumber step(CertificateNumber ca) throws ProblemException {
		Optional<RolloverPlan> plan = new ReadRollover(tools).run(project).get();
		if (plan.isEmpty()) {
			moments.enter(() -> Phase.START);
			new StartRollover(tools).run(project, ca, Optional.empty(), moments.monitor()).get();
			project.save();
			return ca;
		}
		if (plan.get().nextCommand().endsWith("finish")) {
			moments.enter(() -> Phase.FINISH);
			CertificateNumber next = new FinishRollover(tools).run(project).get().successor();
			project.save();
			return next;
		}
		moments.enter(() -> Phase.of(project.plant().getRollover().getStage()));
		next(moments.monitor()).get();
		return ca;
	}

	Outcome<RolloverRun> next() {
		return next(new NullProgressMonitor());
	}

	private Outcome<RolloverRun> next(IProgressMonitor monitor) {
		EmulatorAccess access = new EmulatorAccess(new EmulatorRegistry(project.folder()),
				(state, devices, starting) -> emulator);
		return new RunRollover(tools, access).run(project, new EmulatorTarget(Optional.of(emulator), Map.of()),
				DownloadPermissions.stop(true), monitor);
	}
}
