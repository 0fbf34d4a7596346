// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.RuntimeLicence;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/** Compile works in the background and shows what it finds in the Problems view. */
class CompileTest {

	private static final int ADDRESS_COLUMN = 1;
	private static final String LICENCE_MISSING = "SB-2104";
	private static final String MALFORMED_ADDRESS = "SB-2004";

	private final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	Path folder;
	private TestPlant plant;

	@AfterEach
	void close() {
		plant.close();
	}

	@BeforeEach
	void open() throws Exception {
		plant = TestPlant.open(folder.resolve("plant"));
		workbench.navigator().selectProject(plant.project());
	}

	@Test
	void anErrorAppearsAmongTheProblemsAndGoesWhenItIsFixed() {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.INTERFACES);
		workbench.inspector().typeInCell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN, "127.0.88.x");
		assertEquals(TestPlant.ADDRESS, plant.address(FIRST), "what is no address is not taken");
		workbench.inspector().leaveCell(Messages.deviceInterfaces);
		Ui.run(() -> plant.device(FIRST).getInterfaces().get(0).setAddress("127.0.88.x"));
		compileAll();
		assertEquals(List.of(MALFORMED_ADDRESS), workbench.problems().errors());

		workbench.navigator().selectDevice(plant.project(), SECOND);
		workbench.inspector().open(InspectorArea.GENERAL);
		workbench.problems().open(MALFORMED_ADDRESS);
		Ui.waitUntil("the problem leads to its area",
				() -> workbench.inspector().openArea().equals(org.sealbench.workspace.ui.Messages.areaInterfaces));
		Ui.waitUntil("the problem leads to its device",
				() -> "127.0.88.x".equals(workbench.inspector().cell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN)));
		assertTrue(workbench.screenshot("problem.png").colours() > 8);

		workbench.inspector().typeInCell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN, TestPlant.ADDRESS);
		compileAll();
		assertEquals(List.of(), workbench.problems().errors());
	}

	@Test
	void makesCertificatesAndSavesThem() {
		compileAll();
		assertTrue(Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate()).isGiven());
		assertFalse(plant.isDirty());
		assertTrue(folder.resolve("plant/certificates").toFile().list().length > 1);
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO),
				"what a compile made is saved, and is no step to undo");
	}

	@Test
	void whatWasChangedBeforeACompileIsUndoneAfterIt() {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.GENERAL);
		workbench.inspector().type(Messages.deviceName, "Blender");
		compileAll();
		assertFalse(plant.isDirty());
		CertificateNumber certificate = Ui.get(() -> plant.device("Blender").getWebServer().getCertificate());
		workbench.undo();
		Ui.waitUntil("it has its old name", () -> plant.project().project().device(FIRST).isPresent());
		assertEquals(certificate, Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate()),
				"its certificate stays");
		Ui.waitUntil("the old name is to be saved", plant::isDirty);
		workbench.redo();
		Ui.waitUntil("everything is as it was compiled", () -> !plant.isDirty());
	}

	@Test
	void aRemedyIsCarriedOutFromTheProblem() throws Exception {
		plant.switchOnOpcUa(FIRST);
		Ui.run(() -> plant.device(FIRST).setRuntimeLicence(RuntimeLicence.NONE));
		compileAll();
		workbench.problems().select(LICENCE_MISSING);
		Keyboard.press("ctrl+1");
		Keyboard.pressInPopup("Down", "Return");
		Ui.waitUntil("it has a licence", () -> plant.device(FIRST).getRuntimeLicence() != RuntimeLicence.NONE);
		Ui.waitUntil("the problem is gone", () -> workbench.problems().errors().isEmpty());
	}

	@Test
	void aRemedyIsCarriedOutFromTheField() throws Exception {
		plant.switchOnOpcUa(FIRST);
		Ui.run(() -> plant.device(FIRST).setRuntimeLicence(RuntimeLicence.NONE));
		compileAll();
		assertEquals(List.of(LICENCE_MISSING), workbench.problems().errors());
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.RUNTIME_LICENCES);
		workbench.problems().waitFor(LICENCE_MISSING);
		assertTrue(workbench.screenshot("quick-fix.png").colours() > 8);
		UndoCheck check = UndoCheck.before(plant);
		workbench.inspector().follow(Messages.findings, "0");
		Ui.waitUntil("the licence is set", () -> plant.device(FIRST).getRuntimeLicence() == RuntimeLicence.SMALL);
		assertEquals(List.of(), workbench.problems().errors());
		check.undoAndRedo();
	}

	private void compileAll() {
		workbench.navigator().selectProject(plant.project());
		workbench.command(Commands.COMPILE);
		// The command runs after what is in the queue, so that the job is known once it has run.
		Ui.run(() -> {});
		workbench.waitForJobs();
	}
}
