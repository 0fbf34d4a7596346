// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.tool;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.workspace.ui.job.ProjectJob;
import org.sealbench.workspace.ui.project.ChangeRecording;
import org.sealbench.workspace.ui.project.OpenProject;

/** Runs a tool in the background. What it changes in the project is one step to undo. */
final class ToolJob extends ProjectJob {

	private final Function<IProgressMonitor, Outcome<Report>> work;
	private final Function<IProgressMonitor, IProgressMonitor> shown;
	private final Consumer<Outcome<Report>> next;
	private ChangeRecording recording;
	private Outcome<Report> outcome;
	private boolean answered;

	/**
	 * @param label what is done, as undo names it
	 * @param shown shows progress where the user looks
	 * @param next  receives once what came of it, in the user interface thread; null if it was not begun or after a
	 *              defect
	 */
	ToolJob(OpenProject project, String label, Function<IProgressMonitor, Outcome<Report>> work,
			Function<IProgressMonitor, IProgressMonitor> shown, Consumer<Outcome<Report>> next) {
		super(label, project);
		this.work = work;
		this.shown = shown;
		this.next = next;
	}

	@Override
	protected void starting() {
		recording = project().record(getName());
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = work.apply(shown.apply(monitor));
	}

	@Override
	protected void finished() {
		try {
			if (outcome == null || outcome.result().isEmpty()) {
				recording.discard();
			} else {
				recording.end();
				mark(outcome.get());
			}
		} finally {
			// Whoever waits for it is answered, whatever becomes of marks and of the undo stack.
			answer(outcome);
		}
	}

	/** The window shows which devices hold something else than the project now. */
	private void mark(Report report) {
		project().markToLoad(DownloadNeeded.named(project().project(), outcome.problems()));
		project().markLoaded(report.loaded());
		project().markToLoad(report.toLoad());
	}

	@Override
	protected void abandoned() {
		answer(null);
	}

	/** Stops it; one that still waits does not begin any more. Used in the user interface thread. */
	void stop() {
		if (cancel()) {
			answer(null);
		}
	}

	/** After a merge it would begin although it was stopped. */
	@Override
	public boolean shouldSchedule() {
		return !answered;
	}

	private void answer(Outcome<Report> result) {
		if (!answered) {
			answered = true;
			next.accept(result);
		}
	}
}
