// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.audit.BusTree;
import org.sealbench.app.tests.audit.BusTree.Element;
import org.sealbench.app.tests.pages.GuidePage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/** What somebody does who sees nothing of the window: he reads and presses what is on the accessibility bus. */
class PseudoBusTest extends PseudoWorkbench {

	@Test
	void aLinkOfTheWelcomePageIsPressed() {
		GuidePage guides = new GuidePage();
		guides.showWelcome();
		String guide = new ArrayList<>(guides.offered()).get(0);
		BusTree.press(guide);
		Ui.waitUntil("the guide is open", () -> guide.equals(guides.title()));
	}

	@Test
	void whatIsFoundInAnAreaIsRead() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			plant.useGlobalSecurity(FIRST);
			know();
			workbench.navigator().selectDevice(plant.project(), FIRST);
			workbench.inspector().open(InspectorArea.CERTIFICATE_MANAGER);
			Ui.waitUntil("it is found", () -> workbench.inspector().links(Messages.findings).contains("SB-2101"));
			List<Element> read = BusTree.read("").stream().filter(Element::isShowing)
					.filter(each -> each.name().contains("SB-2101") && each.role().equals("paragraph")).toList();
			assertEquals(1, read.size(), read::toString);
			assertTrue(read.get(0).actions().contains(Messages.remedyProtect), read::toString);
		}
	}

	@Test
	void fieldsOfADialogAreReachedInTheOrderInWhichTheyAreSeen() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("order"))) {
			know();
			workbench.navigator().selectDevice(plant.project(), FIRST);
			workbench.command(Commands.NEW_DEVICE);
			dialogs.dialog("new device");
			List<String> fields = List.of(Messages.newDeviceName, Messages.newDeviceAddresses, Messages.newDeviceDns);
			List<String> found = BusTree.read(Messages.newDeviceTitle).stream()
					.filter(each -> each.role().equals("text")).map(Element::name).filter(fields::contains).toList();
			assertEquals(fields, found);
			dialogs.cancel();
		}
	}
}
