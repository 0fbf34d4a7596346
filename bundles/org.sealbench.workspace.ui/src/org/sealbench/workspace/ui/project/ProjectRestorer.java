// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;

/**
 * Reads what was open last, on a fresh start the example plant, in the background while the workbench builds its
 * window.
 */
public final class ProjectRestorer {
	/**
	 * What was read.
	 *
	 * @param problems why projects could not be opened; those are not opened again
	 */
	public record Found(List<Project> projects, List<Problem> problems) {
	}

	private final RecentProjects known;
	private final ExamplePlant example = new ExamplePlant();
	private final CompletableFuture<Void> handedOver = new CompletableFuture<>();
	private CompletableFuture<Found> reading;
	private boolean taken;

	ProjectRestorer(RecentProjects known) {
		this.known = known;
	}

	/** Starts to read; does nothing when called again. */
	public void begin() {
		if (reading == null) {
			reading = CompletableFuture.supplyAsync(this::read);
		}
	}

	/** Hands over what was read, once in a session, in the user interface thread: at once where it is there already. */
	public void take(Display display, Consumer<Found> taker) {
		begin();
		if (taken) {
			return;
		}
		taken = true;
		if (reading.isDone()) {
			handOver(taker);
		} else {
			reading.thenAccept(found -> display.asyncExec(() -> handOver(taker)));
		}
	}

	private void handOver(Consumer<Found> taker) {
		try {
			taker.accept(reading.join());
		} finally {
			handedOver.complete(null);
		}
	}

	/**
	 * Does something in the user interface thread, in which this is called, when what was read is handed over; soon
	 * where nobody takes it.
	 */
	public void afterwards(Display display, Runnable next) {
		if (taken) {
			handedOver.thenRun(() -> display.asyncExec(next));
		} else {
			display.asyncExec(next);
		}
	}

	private Found read() {
		Found found = new Found(new ArrayList<>(), new ArrayList<>());
		for (Path folder : known.isFreshStart() ? example() : known.folders()) {
			try {
				found.projects().add(OpenProjects.read(folder));
			} catch (ProblemException e) {
				found.problems().add(e.problem());
			}
		}
		return found;
	}

	private List<Path> example() {
		try {
			return example.copy().stream().toList();
		} catch (IOException e) {
			// The empty navigator offers the example again and then says why it cannot be copied.
			ILog.of(ProjectRestorer.class).error(e.getMessage(), e);
			return List.of();
		}
	}
}
