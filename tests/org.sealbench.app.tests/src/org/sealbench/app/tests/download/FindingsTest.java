// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.common.Problem;
import org.sealbench.model.RuntimeLicence;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.DeviceOrder;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.project.ExamplePlant;

/** Findings come and go with what they are about, and say what to do first. */
class FindingsTest extends PlantTest {

	private static final String LICENCE_MISSING = "SB-2104";
	private static final String UNPROTECTED = "SB-2101";

	private List<String> codes(TestPlant of) {
		return Ui.get(() -> of.project().problems().stream().filter(Problem::isError).map(each -> each.code().text())
				.distinct().toList());
	}

	@Test
	void comeWhileOneEditsAndGoWithTheirReason() throws Exception {
		plant.switchOnOpcUa(FIRST);
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.RUNTIME_LICENCES);
		plant.change("licence", () -> plant.device(FIRST).setRuntimeLicence(RuntimeLicence.NONE));
		Ui.waitUntil("it is found without a compile", () -> codes(plant).equals(List.of(LICENCE_MISSING)));
		workbench.problems().waitFor(LICENCE_MISSING);
		plant.change("licence", () -> plant.device(FIRST).setRuntimeLicence(RuntimeLicence.LARGE));
		Ui.waitUntil("it is gone", () -> codes(plant).isEmpty());
	}

	@Test
	void comeAfterAJobThatWorkedOnTheProjectMeanwhile() throws Exception {
		plant.switchOnOpcUa(FIRST);
		workbench.navigator().selectDevice(plant.project(), FIRST);
		Ui.waitUntil("nothing is wrong", () -> codes(plant).isEmpty());
		Ui.waitUntil("the project can be edited", () -> {
			if (!plant.project().isEditable()) {
				return false;
			}
			plant.project().change("licence", () -> plant.device(FIRST).setRuntimeLicence(RuntimeLicence.NONE));
			plant.project().setBusy(true);
			return true;
		});
		try {
			// Of two projects that are changed one after the other, the first is looked at first.
			try (TestPlant later = TestPlant.open(folder.resolve("later"))) {
				later.switchOnOpcUa(FIRST);
				later.change("licence", () -> later.device(FIRST).setRuntimeLicence(RuntimeLicence.NONE));
				Ui.waitUntil("the look that was due is over", () -> codes(later).equals(List.of(LICENCE_MISSING)));
				assertEquals(List.of(), codes(plant), "a job works on it");
			}
		} finally {
			Ui.run(() -> plant.project().setBusy(false));
		}
		Ui.waitUntil("it is found", () -> codes(plant).equals(List.of(LICENCE_MISSING)));
	}

	@Test
	void theFirstErrorIsSelectedAndTheStatusLineCountsThem() throws Exception {
		plant.switchOnOpcUa(FIRST);
		Ui.run(() -> plant.device(FIRST).setRuntimeLicence(RuntimeLicence.NONE));
		workbench.navigator().selectProject(plant.project());
		workbench.command(Commands.COMPILE);
		Ui.waitUntil("the status line counts",
				() -> workbench.statusLine().contains(plant.project().name() + ": 1 error"));
		Ui.waitUntil("the error is selected", () -> workbench.problems().selected().contains(LICENCE_MISSING));
		assertTrue(workbench.screenshot("first-error.png").colours() > 8);
	}

	@Test
	void protectingIsOfferedFirst() {
		plant.useGlobalSecurity(FIRST);
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.CERTIFICATE_MANAGER);
		Ui.waitUntil("it is found", () -> codes(plant).equals(List.of(UNPROTECTED)));
		Ui.waitUntil("the remedy stands at the field", () -> {
			String shown = workbench.inspector().links(Messages.findings);
			return shown.indexOf(Messages.remedyProtect) > 0
					&& shown.indexOf(Messages.remedyProtect) < shown.indexOf("Switch global security settings off");
		});
		Ui.start(() -> workbench.inspector().follow(Messages.findings, "0"));
		workbench.dialog(Messages.protectTitle).escape();
	}

	@Test
	void theExamplePlantCompilesAsItComes() throws Exception {
		TestPlant example = TestPlant.reopen(new ExamplePlant().copy().orElseThrow());
		workbench.navigator().selectProject(example.project());
		workbench.command(Commands.COMPILE);
		Ui.run(() -> {});
		workbench.waitForJobs();
		assertEquals(List.of(), codes(example));
		assertFalse(example.isDirty());
	}

	@Test
	void devicesAreListedByNameInWhichNumbersCount() {
		assertTrue(DeviceOrder.compare("PLC_2", "PLC_10") < 0);
		assertTrue(DeviceOrder.compare("PLC_10", "PLC_10a") < 0);
		assertTrue(DeviceOrder.compare("plc_1", "PLC_2") < 0);
		assertTrue(DeviceOrder.compare("a1", "A1c") < 0, "as of a1 before a1b, and of a1b before A1c");
		assertTrue(DeviceOrder.compare("1_PLC", "\u0663x") < 0, "digits of other scripts are letters");
		assertEquals(List.of(SECOND, FIRST),
				Ui.get(() -> DeviceOrder.of(plant.project()).stream().map(each -> each.getName()).toList()));
	}
}
