// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.Messages;
import org.sealbench.app.guide.Guide.Step;
import org.sealbench.app.tests.pages.GuidePage;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.workspace.ui.node.InspectorArea;

/** Whoever is new here finds the example plant and guides that do the work where they can. */
class WelcomeTest {

	private static final int PROCEDURES = 7;

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final GuidePage guides = new GuidePage();

	@TempDir
	Path folder;

	@Test
	void theWelcomePageOpensTheExamplePlantAndEveryGuide() {
		guides.showWelcome();
		List<String> offered = guides.offered();
		assertEquals(PROCEDURES, offered.size(), offered.toString());
		for (String each : offered) {
			guides.open(each);
			Ui.waitUntil("the guide is open", () -> each.equals(guides.title()));
			assertTrue(guides.steps().size() >= 4, each);
			assertEquals(List.of(), guides.commandsThatDoNotExist(), each);
		}
		guides.showWelcome();
		assertTrue(workbench.screenshot("welcome.png").colours() > 8);
		guides.openExample();
		Ui.waitUntil("the page has gone", () -> !guides.isWelcomeShown());
		Ui.waitUntil("the example plant is open",
				() -> TestPlant.projects().list().stream().anyMatch(each -> each.name().equals("bottling-line")));
	}

	@Test
	void thePageComesBackWithTheHelpMenu() {
		assertFalse(guides.isWelcomeShown());
		workbench.command("org.eclipse.ui.help.quickStartAction");
		Ui.waitUntil("the welcome page is there", guides::isWelcomeShown);
		guides.follow(Messages.welcomeWork);
		Ui.waitUntil("the page has gone", () -> !guides.isWelcomeShown());
		assertTrue(workbench.navigator().isVisible());
		Ui.waitUntil("keys go on into the window", () -> {
			Control focus = Ui.display().getFocusControl();
			return focus != null && focus.isVisible() && focus != focus.getShell();
		});
	}

	@Test
	void aStepIsDoneAtAClickAndTicked() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectDevice(plant.project(), FIRST);
			guides.showWelcome();
			guides.open(guides.offered().get(1));
			String compile = "Compile";
			assertTrue(guides.steps().stream().anyMatch(each -> each.title().equals(compile)));
			for (Step each : guides.steps()) {
				if (each.title().equals(compile)) {
					break;
				}
				guides.carryOut(each.title());
				Ui.waitUntil(each.title() + " is ticked", () -> !guides.next().equals(each.title()));
			}
			assertEquals(InspectorArea.WEB_USERS.label(), workbench.inspector().openArea());
			guides.carryOut(compile);
			Ui.waitUntil("it is compiled", () -> plant.device(FIRST).getWebServer().getCertificate().isGiven());
			workbench.waitForJobs();
			assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO),
					"a guide leads there and compiles; nothing of that is a step to undo");
			assertTrue(workbench.screenshot("guide.png").colours() > 8);
		}
	}

	@Test
	void helpIsTheGuideThatSpeaksOfIt() {
		guides.close();
		workbench.navigator().activate();
		Keyboard.press("F1");
		Ui.waitUntil("the guide is there", guides::isOpen);
		Ui.run(() -> PlatformUI.getWorkbench().getHelpSystem().search("Android certificate"));
		Ui.waitUntil("the guide about browsers is open", () -> guides.shownId().equals("browsers"));
		Ui.run(() -> PlatformUI.getWorkbench().getHelpSystem().search("zebra"));
		Ui.waitUntil("it says that there is none", () -> guides.note().contains("zebra"));
		assertEquals("browsers", guides.shownId());
	}

	@Test
	void aStepLeadsToTheFieldThatItIsAbout() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectDevice(plant.project(), FIRST);
			workbench.command("org.sealbench.project.ui.showArea", "org.sealbench.project.ui.area",
					InspectorArea.SECURE_CHANNEL.name());
			Ui.waitUntil("the area is open",
					() -> InspectorArea.SECURE_CHANNEL.label().equals(workbench.inspector().openArea()));
		}
	}
}
