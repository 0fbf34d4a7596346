// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.Mouse;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.workspace.ui.command.Commands;

/** Mutual trust by the mouse. */
class DragTrustTest extends PlantTest {

	@Test
	void aDeviceThatIsDraggedOntoAnotherAndThatOneTrustEachOther() throws Exception {
		plant.switchOnOpcUa(FIRST);
		plant.switchOnOpcUa(SECOND);
		workbench.navigator().selectProject(plant.project());
		workbench.command(Commands.COMPILE);
		workbench.waitForJobs();
		workbench.command(Commands.SAVE);
		Ui.waitUntil("it is saved", () -> !plant.isDirty());
		workbench.navigator().selectDevice(plant.project(), FIRST);
		UndoCheck check = UndoCheck.before(plant);
		Mouse.drag(workbench.navigator().place("test-plant", "Devices", FIRST),
				workbench.navigator().place("test-plant", "Devices", SECOND));
		Ui.waitUntil("they trust each other", () -> trusted(FIRST).size() == 1 && trusted(SECOND).size() == 1);
		workbench.waitForJobs();
		assertTrue(workbench.statusLine().contains("trust each other"), workbench.statusLine());
		check.undoAndRedo();
	}

	private List<Integer> trusted(String device) {
		return Ui.get(() -> List.copyOf(plant.device(device).getOpcUaServer().getSecureChannel().getTrustedClients()));
	}
}
