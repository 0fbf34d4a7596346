package org.sealbench.project.ui.jobs;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Outcome;
import org.sealbench.operations.DownloadTarget;
import org.sealbench.operations.DownloadedDevice;
import org.sealbench.operations.PlanDownload;
import org.sealbench.operations.Tools;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.workspace.OpenProject;

/** Finds out what a download would change in devices, for the user to agree to. Nothing is changed yet. */
public final class PlanJob extends ProjectJob {

	private final List<String> names;
	private final DownloadTarget target;
	private final Emulators emulators;
	private final Consumer<List<DownloadedDevice>> next;
	private Outcome<List<DownloadedDevice>> outcome;

	/**
	 * @param names of the devices; empty for all
	 * @param next  takes the plan, in the user interface thread, unless every device has errors
	 */
	public PlanJob(OpenProject project, List<String> names, DownloadTarget target, Emulators emulators,
			Consumer<List<DownloadedDevice>> next) {
		super(NLS.bind(Messages.planJob, project.name()), project);
		this.names = List.copyOf(names);
		this.target = target;
		this.emulators = emulators;
		this.next = next;
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = new PlanDownload(Tools.standard(), emulators.access()).run(project().project(), names, target,
				monitor);
	}

	@Override
	protected void finished() {
		if (outcome == null) {
			return;
		}
		new Report(project()).compiled(names, outcome.problems());
		List<DownloadedDevice> plan = outcome.result().orElse(List.of());
		if (plan.stream().anyMatch(each -> !each.result().equals("failed"))) {
			next.accept(plan);
		}
	}
}
