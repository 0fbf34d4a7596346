// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.audit.Audit;
import org.sealbench.app.tests.audit.BusTree;
import org.sealbench.app.tests.audit.Data;
import org.sealbench.app.tests.audit.DialogTour;
import org.sealbench.app.tests.audit.ForeignWords;
import org.sealbench.app.tests.audit.Reported;
import org.sealbench.app.tests.audit.WindowTour;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.project.OpenProject;

/** A workbench in the made-up language of the bundle org.sealbench.pseudo, and the audit of what it shows. */
abstract class PseudoWorkbench {

	static final String USER = "chief";
	static final String PASSWORD = "Correct-Horse-7";
	static final String OTHER = "deputy";
	static final String OTHER_PASSWORD = "Battery-Staple-8";

	/** What devices and standards say, in the words that they have in every language. */
	private static final List<String> OF_DEVICES = List.of("download", "loaded", "link", "listening on", "paired",
			"started at", "Webserver", "Speed", "SignAndEncrypt", "Tags", "Methods", "Good", "Objects", "Server",
			"Aliases", "Types", "Views", "Locations");

	/** The names in projects that were open: a drawing shows the one before until it is made anew. */
	private static final Set<String> NAMES = new TreeSet<>();

	private static boolean started;

	final WorkbenchPage workbench = new WorkbenchPage();
	final ForeignWords words = new ForeignWords();
	final Audit audit = new Audit(words);
	final WindowTour window = new WindowTour(audit);
	final DialogTour dialogs = new DialogTour(audit);

	@TempDir
	Path folder;

	@BeforeEach
	final void learn() {
		assertTrue(Messages.areaGeneral.startsWith("⟦"),
				"this test needs the bundle org.sealbench.pseudo in the framework");
		assertTrue(BusTree.isThere(), "this test needs the accessibility bus; NO_AT_BRIDGE keeps the window from it");
		if (!started) {
			Ui.waitUntil("the example plant of a fresh start is open", () -> !TestPlant.projects().list().isEmpty());
			started = true;
		}
		words.know(Ui.get(Data::platform));
		words.know(Data.literals());
		words.knowSentences(Reported.problems());
		words.know(OF_DEVICES);
		know();
	}

	/** Learns the names in all open projects, and what is reported of their certificates. */
	final void know() {
		for (OpenProject each : TestPlant.projects().list()) {
			NAMES.addAll(Ui.get(() -> Data.of(each.project())));
			if (Ui.get(each::isEditable)) {
				NAMES.addAll(Ui.get(() -> Reported.certificates(each.project())));
			}
		}
		words.know(NAMES);
	}

	/** Logs in, gives the first device both servers and their certificates, and learns their names. */
	final void compile(TestPlant plant) throws Exception {
		plant.login(USER, PASSWORD);
		plant.useGlobalSecurity(FIRST);
		plant.switchOnOpcUa(FIRST);
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.command(Commands.COMPILE);
		workbench.waitForJobs();
		know();
	}

	@AfterEach
	final void nothingIsFound() {
		assertEquals("", String.join("\n", audit.findings()));
	}
}
