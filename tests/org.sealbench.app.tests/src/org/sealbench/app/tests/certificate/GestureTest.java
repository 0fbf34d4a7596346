// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/** What an open door says, and how far a rollover is. */
class GestureTest extends ProtectedPlantTest {

	@BeforeEach
	void begin() throws Exception {
		plant.login(USER, PASSWORD);
		plant.switchOnOpcUa(FIRST);
		plant.switchOnOpcUa(SECOND);
		plant.useGlobalSecurity(FIRST);
		plant.useGlobalSecurity(SECOND);
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void automaticAcceptanceIsAgreedToAndGetsAnEnd() {
		workbench.inspector().open(InspectorArea.SECURE_CHANNEL);
		assertTrue(workbench.screenshot("secure-channel.png").colours() > 8);
		String label = "Automatically accept client certificates during runtime";
		workbench.inspector().tick(label);
		DialogPage notice = workbench.dialog(label);
		assertTrue(notice.says("lets in every client"));
		assertTrue(workbench.screenshot("auto-accept.png").colours() > 8);
		notice.close(label);
		Ui.waitUntil("it is on", () -> plant.device(FIRST).getOpcUaServer().getSecureChannel().isAutoAccept());
		Ui.waitUntil("it is said", () -> workbench.inspector().says(Messages.autoAcceptEver));
		workbench.inspector().type(Messages.autoAcceptUntil, "2031-01-30");
		Ui.waitUntil("it ends after that day", () -> until().equals("2031-01-31T00:00:00Z"));
		Ui.waitUntil("the end is said", () -> workbench.inspector().says("until 2031-01-31T00:00:00Z"));
		workbench.inspector().tick("Basic256Sha256, " + Messages.policySign);
		Ui.waitUntil("it is offered",
				() -> offers().equals(List.of("Basic256Sha256/Sign", "Basic256Sha256/SignAndEncrypt")));
	}

	private String until() {
		return Ui.get(() -> plant.device(FIRST).getOpcUaServer().getSecureChannel().getAutoAcceptUntil());
	}

	private List<String> offers() {
		return Ui.get(() -> plant.device(FIRST).getOpcUaServer().getSecureChannel().getOffers().stream()
				.map(each -> each.getLiteral()).toList());
	}

	@Test
	void theRolloverSaysHowFarItIsAndWhatComesNext() {
		workbench.command(Commands.COMPILE);
		workbench.waitForJobs();
		UndoCheck check = UndoCheck.before(plant);
		workbench.command("org.sealbench.project.ui.rollover");
		DialogPage dialog = workbench.dialog(Messages.rolloverTitle);
		assertEquals(List.of(Messages.rolloverStart), dialog.choices(Messages.rolloverStep));
		dialog.press(Messages.rolloverButton);
		Ui.waitUntil("it has begun", () -> dialog.says("Stage 1 of 3"));
		assertEquals(Messages.rolloverNext, dialog.choices(Messages.rolloverStep).get(0));
		assertTrue(workbench.screenshot("rollover.png").colours() > 8);
		dialog.escape();
		check.undoAndRedo();
	}
}
