// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.InspectorView;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.operations.device.RenameDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/**
 * Projects and devices are made: what cannot be is said while it is typed, and what was made is what the window shows.
 */
class NewProjectTest extends PlantTest {

	private final InspectorView inspector = workbench.inspector();

	@BeforeEach
	void begin() {
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void whatIsWrongWithANewDeviceIsSaidWhileItIsTyped() {
		workbench.command(Commands.NEW_DEVICE);
		var dialog = workbench.dialog(Messages.newDeviceTitle);
		assertTrue(dialog.says(plant.project().name()), "it says in which project");
		assertEquals("", dialog.error(), "what is still empty needs no words");
		assertFalse(dialog.isEnabled(Messages.newDeviceButton));
		dialog.type(0, "");
		assertRefused(dialog, "name");
		dialog.type(0, FIRST);
		assertRefused(dialog, "already");
		dialog.type(0, "Packer");
		assertEquals("", dialog.error());
		for (String each : List.of("127.0.0.999", "abc")) {
			dialog.type(1, each);
			assertRefused(dialog, "'" + each + "' is no address");
		}
		dialog.type(1, TestPlant.ADDRESS + "/8");
		assertRefused(dialog, "belongs to " + FIRST + " already");
		dialog.type(1, "127.0.88.13, 127.0.88.13/8");
		assertRefused(dialog, "127.0.88.13 is there twice");
		assertTrue(workbench.screenshot("new-device-refused.png").colours() > 8);
		dialog.type(1, "127.0.88.13/8");
		dialog.type(2, "bad name_!");
		assertRefused(dialog, "is no DNS name");
		dialog.type(2, "packer.example");
		assertEquals("", dialog.error());
		assertTrue(dialog.isEnabled(Messages.newDeviceButton));
		dialog.escape();
		assertFalse(plant.isDirty());
	}

	@Test
	void theProposedNameIsFree() {
		plant.change("name", () -> new RenameDevice().run(plant.project().project(), SECOND, "PLC_3"));
		workbench.command(Commands.NEW_DEVICE);
		var dialog = workbench.dialog(Messages.newDeviceTitle);
		assertEquals("PLC_4", dialog.text(0), "the third name is another device's");
		assertEquals("", dialog.error());
		dialog.escape();
	}

	private static void assertRefused(DialogPage dialog, String reason) {
		assertTrue(dialog.error().contains(reason), dialog.error());
		assertFalse(dialog.isEnabled(Messages.newDeviceButton));
	}

	@Test
	void aNewDeviceIsWhatPropertiesShow() throws Exception {
		try (TestPlant other = TestPlant.empty(folder.resolve("other"))) {
			workbench.navigator().selectProject(other.project());
			openGuide();
			workbench.command(Commands.NEW_DEVICE);
			var dialog = workbench.dialog(Messages.newDeviceTitle);
			assertTrue(dialog.says("empty-plant"), "it says in which project");
			dialog.type(0, "Packer");
			dialog.type(1, "127.0.88.14/8");
			assertTrue(workbench.screenshot("new-device.png").colours() > 8);
			dialog.close(Messages.newDeviceButton);
			awaitSelected("Packer");
			inspector.open(InspectorArea.GENERAL);
			assertEquals("Packer", inspector.text(Messages.deviceName));
		}
	}

	@Test
	void aNewProjectIsWhatTheUserGoesOnWith() {
		openGuide();
		workbench.command(Commands.NEW_PROJECT, Commands.FOLDER, folder.resolve("my-plant").toString());
		awaitSelected("my-plant");
		Ui.waitUntil("Properties show it", () -> inspector.areas().contains(InspectorArea.PROJECT.label()));
		assertTrue(workbench.screenshot("new-project.png").colours() > 8);
		try (TestPlant made = TestPlant.reopen(folder.resolve("my-plant"))) {
			workbench.command(Commands.NEW_DEVICE);
			var dialog = workbench.dialog(Messages.newDeviceTitle);
			assertTrue(dialog.says(made.project().name()), "it is the one that devices go to");
			dialog.escape();
		}
	}

	/** Has another view than the navigator active. */
	private void openGuide() {
		Ui.run(() -> Views.show(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), Views.GUIDE));
		Ui.waitUntil("the navigator is not active", () -> !workbench.navigator().isActive());
	}

	private void awaitSelected(String name) {
		Ui.waitUntil(name + " is selected", () -> workbench.navigator().selected().stream()
				.map(each -> each.replaceFirst("^\\*", "")).toList().equals(List.of(name)));
		Ui.waitUntil("the navigator is active", () -> workbench.navigator().isActive());
	}
}
