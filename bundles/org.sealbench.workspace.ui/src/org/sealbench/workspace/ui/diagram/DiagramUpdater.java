// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sealbench.common.Outcome;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Computes a picture again, once for any number of changes in a row and only while it is visible: reads the model in
 * the user interface thread, for a moment at a time, and does the rest in the background.
 *
 * @param <T> what is drawn
 */
final class DiagramUpdater<T> {

	private static final Duration MOMENT = Duration.ofMillis(20);

	private final Painting<T> painting;
	private final Display display;
	private boolean seen;
	private boolean working;
	private boolean again;

	/** What is done for the view. All but {@link #draw} runs in the user interface thread. */
	interface Painting<T> {
		/** What the job is called. */
		String name();

		/** Whether the view is gone. */
		boolean isGone();

		/** What is to be drawn; empty where nothing can be now. */
		Optional<OpenProject> project();

		ModelReader<T> read(OpenProject project);

		/** Draws it, in the background. */
		Diagram draw(T result);

		void show(OpenProject project, Outcome<T> outcome, Optional<Diagram> drawn);
	}

	DiagramUpdater(Painting<T> painting, Display display) {
		this.painting = painting;
		this.display = display;
	}

	/** Nothing is computed while the view is not visible. */
	void setSeen(boolean seen) {
		this.seen = seen;
		if (seen) {
			catchUp();
		}
	}

	/** Something changed. */
	void refresh() {
		if (working || !seen) {
			again = true;
			return;
		}
		painting.project().ifPresent(project -> {
			working = true;
			new Work(project, painting.read(project)).schedule();
		});
	}

	private void catchUp() {
		if (again) {
			again = false;
			refresh();
		}
	}

	private void worked(Runnable shower) {
		working = false;
		if (!painting.isGone()) {
			shower.run();
			catchUp();
		}
	}

	private final class Work extends Job {
		private final OpenProject project;
		private final ModelReader<T> reading;

		Work(OpenProject project, ModelReader<T> reading) {
			super(painting.name());
			this.project = project;
			this.reading = reading;
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			if (!readAll()) {
				inUi(() -> worked(() -> {}));
				return Status.CANCEL_STATUS;
			}
			Outcome<T> outcome = reading.result();
			Optional<Diagram> drawn = outcome.result().map((Function<T, Diagram>) painting::draw);
			inUi(() -> worked(() -> painting.show(project, outcome, drawn)));
			return Status.OK_STATUS;
		}

		/** False where the model changed on the way: what was read is inconsistent then. */
		private boolean readAll() {
			boolean[] more = { true };
			boolean[] good = { true };
			while (more[0] && good[0] && !display.isDisposed()) {
				display.syncExec(() -> {
					good[0] = !again && !painting.isGone();
					long end = System.nanoTime() + MOMENT.toNanos();
					while (good[0] && more[0] && System.nanoTime() < end) {
						more[0] = reading.step();
					}
				});
			}
			return good[0] && !more[0];
		}

		private void inUi(Runnable code) {
			if (!display.isDisposed()) {
				display.asyncExec(code);
			}
		}
	}
}
