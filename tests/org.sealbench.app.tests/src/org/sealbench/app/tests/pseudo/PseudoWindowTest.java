// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pseudo;

import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.DiagramPage;
import org.sealbench.app.tests.pages.GuidePage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Menus, views and the inspector's areas in a language that nobody speaks: all from our texts, all of it seen, all of
 * it named.
 */
class PseudoWindowTest extends PseudoWorkbench {

	private static final List<String> VIEWS = List.of(Views.NAVIGATOR, Views.NETWORK, Views.CERTIFICATES,
			Views.TIMELINE, Views.EMULATOR, Views.TEST_CLIENT, Views.GUIDE);

	@Test
	void withoutAProject() {
		List.copyOf(TestPlant.projects().list()).forEach(each -> Ui.run(() -> TestPlant.projects().close(each)));
		window.mainMenu();
		VIEWS.forEach(this::view);
	}

	@Test
	void withAPlantThatIsCompiled() throws Exception {
		try (TestPlant plant = TestPlant.openProtected(folder.resolve("plant"), USER, PASSWORD)) {
			workbench.navigator().selectProject(plant.project());
			know();
			VIEWS.forEach(this::view);
			workbench.navigator().selectProject(plant.project());
			areas(plant.project());

			compile(plant);
			VIEWS.forEach(this::view);
			tables();
			for (int tab = 0; tab < 3; tab++) {
				new CertificatesPage().openTab(tab);
				view(Views.CERTIFICATES);
			}
			workbench.navigator().selectDevice(plant.project(), FIRST);
			areas(plant.project());
			workbench.navigator().selectProject(plant.project());
			areas(plant.project());
		}
	}

	@Test
	void everyGuide() {
		GuidePage guides = new GuidePage();
		guides.showWelcome();
		window.welcome();
		workbench.screenshot("pseudo-welcome.png");
		for (String each : new ArrayList<>(guides.offered())) {
			guides.showWelcome();
			guides.open(each);
			Ui.waitUntil("the guide is open", () -> each.equals(guides.title()));
			view(Views.GUIDE);
		}
	}

	private void tables() {
		for (DiagramPage each : List.of(new DiagramPage(Views.NETWORK, Messages.network),
				new DiagramPage(Views.TIMELINE, org.sealbench.pki.ui.Messages.timeline))) {
			each.switchTable();
		}
		view(Views.NETWORK);
		view(Views.TIMELINE);
		new DiagramPage(Views.NETWORK, Messages.network).switchTable();
		new DiagramPage(Views.TIMELINE, org.sealbench.pki.ui.Messages.timeline).switchTable();
	}

	/** Of what is selected. */
	private void areas(OpenProject project) {
		workbench.inspector().bringUp();
		Ui.waitUntil("the inspector shows it", () -> !workbench.inspector().areas().isEmpty());
		List<String> offered = workbench.inspector().areas();
		for (InspectorArea area : InspectorArea.values()) {
			if (offered.contains(area.label())) {
				workbench.inspector().open(area);
				window.view(Views.INSPECTOR);
				workbench.screenshot("pseudo-area-" + area + ".png");
			}
		}
	}

	private void view(String id) {
		window.view(id);
		workbench.screenshot("pseudo-" + id + ".png");
	}
}
