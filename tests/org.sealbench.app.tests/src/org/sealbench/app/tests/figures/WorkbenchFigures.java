// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.InspectorView;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.model.field.Field;
import org.sealbench.operations.setting.FieldLabels;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * Measures the workbench with a large plant and writes what it found into a file, for
 * {@code releng/benchmarks/workbench}. No test of the build: its figures mean something on a quiet machine only.
 */
class WorkbenchFigures {

	private static final int DEVICES = LargePlant.SIZE;
	/** Names the plant's folder, made by another process: what has just made it runs faster than what only opens it. */
	private static final String PLANT = "SEALBENCH_FIGURES_PLANT";
	private static final int ROUNDS = 12;

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final InspectorView inspector = workbench.inspector();
	private final CertificatesPage manager = new CertificatesPage();
	private final Path file = Path.of(System.getProperty("sealbench.screenshots")).resolveSibling("figures.txt");
	private BlockWatch watch;
	private Path plant;

	@TempDir
	Path folder;

	@Test
	void measure() throws Exception {
		Files.writeString(file, "");
		Ui.waitUntil("the example plant is open", () -> !projects().list().isEmpty());
		Path made = Path.of(Objects.requireNonNull(System.getenv(PLANT), PLANT));
		plant = folder.resolve("plant");
		copy(made, plant);
		Ui.run(() -> projects().list().forEach(projects()::close));
		quiet();
		watch = new BlockWatch(Ui.display());
		try {
			opening();
			login();
			selecting();
			editing();
			searching();
		} finally {
			watch.close();
			Ui.run(() -> projects().list().forEach(projects()::close));
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	private void opening() throws IOException {
		watch.longest();
		long begin = System.nanoTime();
		workbench.command(Commands.OPEN_PROJECT, Commands.FOLDER, plant.toString());
		Ui.waitUntil("the devices are in the tree", () -> !projects().list().isEmpty()
				&& workbench.navigator().texts().contains(LargePlant.device(DEVICES - 1)));
		say("opening", List.of(System.nanoTime() - begin));
		workbench.dialog("Login").close(IDialogConstants.CANCEL_LABEL);
		quiet();
		say("opening, until all is quiet", List.of(System.nanoTime() - begin));
	}

	private void login() throws Exception {
		OpenProject project = Ui.get(() -> projects().list().get(0));
		project.project().access().login(LargePlant.USER, LargePlant.PASSWORD.toCharArray());
		watch.longest();
		long begin = System.nanoTime();
		Ui.run(project::accessChanged);
		quiet();
		say("after the login, until all is quiet", List.of(System.nanoTime() - begin));
	}

	private void selecting() throws IOException {
		OpenProject project = Ui.get(() -> projects().list().get(0));
		for (InspectorArea area : List.of(InspectorArea.GENERAL, InspectorArea.WEB_SECURITY,
				InspectorArea.SECURE_CHANNEL)) {
			select(project, 0);
			inspector.open(area);
			quiet();
			watch.longest();
			List<Long> times = new ArrayList<>();
			for (int i = 1; i <= ROUNDS; i++) {
				times.add(select(project, i * 37 % DEVICES));
				quiet();
			}
			say("selection, " + area.label(), times);
		}
	}

	/** From the selection until there is nothing left to do in the user interface. */
	private long select(OpenProject project, int device) {
		return timed(() -> workbench.navigator().selectDevice(project, LargePlant.device(device)));
	}

	private void editing() throws IOException {
		inspector.open(InspectorArea.GENERAL);
		quiet();
		watch.longest();
		List<Long> times = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			String comment = "hall " + i;
			times.add(timed(() -> inspector.type(FieldLabels.of(Field.COMMENT), comment)));
			quiet();
		}
		say("an edit", times);
	}

	private void searching() throws IOException {
		watch.longest();
		long begin = System.nanoTime();
		manager.show();
		quiet();
		say("showing the certificate manager", List.of(System.nanoTime() - begin));
		for (int tab = 1; tab < 3; tab++) {
			manager.openTab(tab);
			quiet();
			watch.longest();
			List<Long> times = new ArrayList<>();
			for (String text : List.of("p", "pl", "plc", "plc_", "plc_0", "plc_07", "plc_077", "plc_07", "plc_0", "plc",
					"", "c", "cl", "client-99", "")) {
				times.add(timed(() -> manager.search(text)));
			}
			say("a key stroke in the search, tab " + (tab + 1), times);
		}
	}

	private static long timed(Runnable action) {
		return Ui.get(() -> {
			long begin = System.nanoTime();
			action.run();
			drain();
			return System.nanoTime() - begin;
		});
	}

	private static void drain() {
		while (Display.getCurrent().readAndDispatch()) {
			// until nothing is left to draw
		}
	}

	/** Waits until no job runs and no event is left. */
	private static void quiet() {
		for (int i = 0; i < 5; i++) {
			Ui.waitUntil("nothing is done any more", () -> !isBusy());
			Ui.run(WorkbenchFigures::drain);
		}
	}

	private static boolean isBusy() {
		for (Job each : Job.getJobManager().find(null)) {
			if ((each.getState() == Job.RUNNING || each.getState() == Job.WAITING)) {
				return true;
			}
		}
		return false;
	}

	private void say(String what, List<Long> times) throws IOException {
		List<Long> sorted = times.stream().sorted().toList();
		String line = String.format(Locale.ROOT,
				"%-42s median %7.1f ms   most %7.1f ms   longest without an answer %7.1f ms   %s%n", what,
				sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() - 1) / 1e6,
				watch.longest().toNanos() / 1e6, watch.busyWith());
		Files.writeString(file, line, StandardOpenOption.APPEND);
	}

	private static OpenProjects projects() {
		return PlatformUI.getWorkbench().getService(OpenProjects.class);
	}
}
