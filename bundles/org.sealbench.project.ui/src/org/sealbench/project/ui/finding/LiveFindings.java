// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.sealbench.common.Problem;
import org.sealbench.model.Device;
import org.sealbench.operations.download.EditedDevices;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;
import org.sealbench.workspace.ui.project.ProblemMarkers;

/**
 * Keeps the findings of edited projects as they would be after a compile: a moment after a change those of the device
 * that is looked at, then those of the others, a few at a time so that nobody has to wait. Used in the user interface
 * thread, in which alone models change.
 */
final class LiveFindings {

	/** After which time without a change it is looked. */
	private static final int AFTER_MILLIS = 400;
	/** How long the window may be busy with it at a time. */
	private static final long SLICE_NANOS = 15_000_000;
	private static final int PAUSE_MILLIS = 20;

	private final OpenProjects projects;
	private final Display display;
	private final Supplier<Optional<Device>> shown;
	private final Map<OpenProject, Integer> versions = new HashMap<>();
	private final Map<OpenProject, Round> rounds = new HashMap<>();

	/** @param shown the device that is looked at */
	LiveFindings(OpenProjects projects, Display display, Supplier<Optional<Device>> shown) {
		this.projects = projects;
		this.display = display;
		this.shown = shown;
	}

	void start() {
		projects.addListener(this::look);
		look();
	}

	private void look() {
		List<OpenProject> open = projects.list();
		versions.keySet().retainAll(open);
		rounds.keySet().retainAll(open);
		for (OpenProject project : open) {
			Integer before = versions.put(project, project.version());
			if (before == null || before != project.version()) {
				Round round = new Round(project);
				rounds.put(project, round);
				display.timerExec(AFTER_MILLIS, round);
			}
		}
	}

	/** A look at all devices of a project; given up when it changes again. */
	private final class Round implements Runnable {

		private final OpenProject project;
		private final int version;
		private final Map<String, List<Problem>> found = new LinkedHashMap<>();
		private List<Device> left;
		private EditedDevices rules;

		Round(OpenProject project) {
			this.project = project;
			this.version = project.version();
		}

		@Override
		public void run() {
			if (rounds.get(project) != this || project.version() != version) {
				return;
			}
			if (project.isBusy()) {
				// A job works on it, and may report nothing of what was edited before; looked at when it is over.
				left = null;
				found.clear();
				display.timerExec(AFTER_MILLIS, this);
				return;
			}
			if (left == null) {
				begin();
			}
			long end = System.nanoTime() + SLICE_NANOS;
			while (!left.isEmpty() && System.nanoTime() < end) {
				Device device = left.remove(0);
				found.put(device.getName(), rules.of(device));
			}
			if (left.isEmpty()) {
				show(true);
			} else {
				display.timerExec(PAUSE_MILLIS, this);
			}
		}

		private void begin() {
			rules = new EditedDevices(project.tools(), project.project());
			left = new ArrayList<>(project.plant().getDevices());
			shown.get().filter(left::remove).ifPresent(device -> {
				found.put(device.getName(), rules.of(device));
				show(false);
			});
		}

		/** @param all whether every device was looked at */
		private void show(boolean all) {
			List<Problem> now = new ArrayList<>();
			project.problems().stream().filter(each -> !isOutdated(each, all)).forEach(now::add);
			found.values().forEach(each -> each.stream().filter(problem -> !now.contains(problem)).forEach(now::add));
			now.sort(Comparator.comparing(Problem::severity).reversed());
			if (!now.equals(project.problems())) {
				project.setProblems(now);
				ProblemMarkers.of(project).set(now);
			}
		}

		/** What the rules found before in what they looked at now. */
		private boolean isOutdated(Problem problem, boolean all) {
			return EditedDevices.isOfRules(problem) && (all || found.containsKey(problem.place().object()));
		}
	}
}
