// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.ADDRESS;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.InspectorView;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.Mouse;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.field.Field;
import org.sealbench.operations.setting.FieldLabels;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.project.ChangeRecording;

/** Devices are changed in the property sheet, and every change can be undone until it is saved and after. */
class EditingTest extends PlantTest {

	private static final int ADDRESS_COLUMN = 1;

	private final InspectorView inspector = workbench.inspector();

	@BeforeEach
	void begin() {
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void selectingADeviceFillsThePropertySheet() {
		inspector.bringUp();
		Ui.waitUntil("the inspector shows a device",
				() -> inspector.areas().contains(org.sealbench.workspace.ui.Messages.areaInterfaces));
		assertEquals(Stream.of(InspectorArea.values()).filter(area -> area.compareTo(InspectorArea.PROJECT) < 0)
				.map(InspectorArea::label).toList(), inspector.areas());
		inspector.open(InspectorArea.INTERFACES);
		assertEquals(ADDRESS, inspector.cell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN));
		workbench.navigator().selectDevice(plant.project(), SECOND);
		Ui.waitUntil("the inspector follows the selection",
				() -> "127.0.88.12".equals(inspector.cell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN)));
		assertTrue(workbench.screenshot("device.png").colours() > 8);
	}

	@Test
	void anEditedAddressIsUndoneRedoneAndSaved() throws Exception {
		inspector.open(InspectorArea.INTERFACES);
		UndoCheck check = UndoCheck.before(plant);
		inspector.typeInCell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN, "127.0.88.99");
		assertEquals("127.0.88.99", plant.address(FIRST));
		Ui.waitUntil("the project is dirty", plant::isDirty);
		Ui.waitUntil("it is said what breaks", () -> inspector.says("https://" + ADDRESS));
		assertTrue(workbench.screenshot("impact.png").colours() > 8);

		check.undoAndRedo();
		workbench.undo();
		Ui.waitUntil("nothing is left to save", () -> !plant.isDirty());
		assertEquals(ADDRESS, inspector.cell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN));
		workbench.redo();
		Ui.waitUntil("the address is set again", () -> plant.address(FIRST).equals("127.0.88.99"));
		workbench.command(Commands.SAVE);
		Ui.waitUntil("the project is saved", () -> !plant.isDirty());
		assertTrue(Files.readString(folder.resolve("plant/devices/Mixer.device")).contains("address=\"127.0.88.99\""));
	}

	@Test
	void aStepToUndoHasTheNameOfItsChange() {
		plant.change("Rename Mixer", () -> plant.device(FIRST).setName("Stirrer"));
		assertEquals("Rename Mixer",
				Ui.get(() -> plant.project().domain().getCommandStack().getUndoCommand().getLabel()));
		workbench.undo();
		Ui.waitUntil("the device has its name again", () -> !plant.isDirty());
	}

	@Test
	void whatAnOperationAddedAndTookBackIsNoStepToUndo() {
		Ui.run(() -> {
			ChangeRecording recording = plant.project().record("Import");
			Device device = ModelFactory.eINSTANCE.createDevice();
			plant.project().plant().getDevices().add(device);
			plant.project().plant().getDevices().remove(device);
			recording.end();
		});
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO));
	}

	@Test
	void theProjectSaysWhereRevocationListsArePublished() {
		workbench.navigator().selectProject(plant.project());
		inspector.open(InspectorArea.CERTIFICATE_SETTINGS);
		UndoCheck place = UndoCheck.before(plant);
		inspector.type(FieldLabels.of(Field.CRL_URL), "http://plant.example/crl/{ca}.crl");
		Ui.waitUntil("the project names the place",
				() -> plant.project().plant().getSettings().getCrlUrl().endsWith("{ca}.crl"));
		place.undoAndRedo();
		UndoCheck days = UndoCheck.before(plant);
		inspector.type(FieldLabels.of(Field.VALIDITY_DAYS), "400");
		Ui.waitUntil("certificates are valid for 400 days",
				() -> plant.project().plant().getSettings().getValidityDays() == 400);
		days.undoAndRedo();
	}

	@Test
	void whatCannotBeIsMarkedWhileItIsTyped() {
		workbench.navigator().selectProject(plant.project());
		inspector.open(InspectorArea.CERTIFICATE_SETTINGS);
		assertTrue(inspector.typing(FieldLabels.of(Field.CRL_URL), "nowhere").contains("URL"));
		assertEquals("", inspector.typing(FieldLabels.of(Field.CRL_URL), "http://pki.example/ca{ca}.crl"));
		assertTrue(inspector.typing(FieldLabels.of(Field.WEB_VALIDITY_DAYS), "0").contains("days"));
		assertEquals("", inspector.typing(FieldLabels.of(Field.WEB_VALIDITY_DAYS), "397"));
		assertTrue(inspector.typing(FieldLabels.of(Field.KEY_ALGORITHM), "rot13").contains("rot13"));
		workbench.navigator().selectDevice(plant.project(), FIRST);
		inspector.open(InspectorArea.WEB_SERVER);
		assertTrue(inspector.typing(FieldLabels.of(Field.WEB_HTTPS_PORT), "70000").contains("65535"));
	}

	@Test
	void anAddressThatIsTakenOrNoneIsRefused() {
		inspector.open(InspectorArea.INTERFACES);
		inspector.typeInCell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN, "127.0.88.12");
		assertEquals(ADDRESS, plant.address(FIRST), "the other device has it");
		inspector.typeInCell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN, "300.1.1.1");
		assertEquals(ADDRESS, plant.address(FIRST), "it is no address");
		inspector.leaveCell(Messages.deviceInterfaces);
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO));
	}

	@Test
	void anUnchangedFieldMakesNoCommand() {
		inspector.open(InspectorArea.GENERAL);
		inspector.type(Messages.deviceFirmware, inspector.text(Messages.deviceFirmware));
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO));
	}

	@Test
	void aPortThatIsNoNumberIsNotTaken() {
		inspector.open(InspectorArea.WEB_SERVER);
		int before = Ui.get(() -> plant.device(FIRST).getWebServer().getHttpsPort());
		inspector.type(FieldLabels.of(Field.WEB_HTTPS_PORT), "many");
		assertEquals(before, Ui.get(() -> plant.device(FIRST).getWebServer().getHttpsPort()));
		Mouse.click(inspector.place(FieldLabels.of(Field.WEB_HTTPS_PORT)));
		workbench.undo();
		assertEquals(Integer.toString(before), inspector.text(FieldLabels.of(Field.WEB_HTTPS_PORT)),
				"undo restores what was there");
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO));
	}

	@Test
	void aNewDeviceIsAddedAndTakenBack() {
		UndoCheck check = UndoCheck.before(plant);
		workbench.command(Commands.NEW_DEVICE);
		var dialog = workbench.dialog(Messages.newDeviceTitle);
		dialog.type(0, "Packer");
		dialog.type(1, "127.0.88.13/8");
		assertTrue(workbench.screenshot("new-device.png").colours() > 8);
		dialog.close(Messages.newDeviceButton);
		Ui.waitUntil("the device is in the tree", () -> workbench.navigator().texts().contains("Packer"));
		check.undoAndRedo();
		workbench.undo();
		Ui.waitUntil("the device is gone", () -> !workbench.navigator().texts().contains("Packer"));
	}

	@Test
	void whatIsStillBeingTypedIsSaved() throws Exception {
		inspector.open(InspectorArea.GENERAL);
		Mouse.click(inspector.place(FieldLabels.of(Field.COMMENT)));
		Keyboard.type("late");
		Ui.waitUntil("it can be saved", () -> workbench.isEnabled(IWorkbenchCommandConstants.FILE_SAVE));
		Keyboard.press("ctrl+s");
		Ui.waitUntil("it is saved", () -> "late".equals(plant.device(FIRST).getComment()) && !plant.isDirty());
		assertTrue(Files.readString(folder.resolve("plant/devices/Mixer.device")).contains("late"));
	}

	@Test
	void whatCannotBeInACellStaysAndIsSaid() {
		inspector.open(InspectorArea.INTERFACES);
		inspector.typingInCell(Messages.deviceInterfaces, 0, ADDRESS_COLUMN, "127.0.88.x");
		Keyboard.press("Return");
		assertTrue(inspector.isEditing(Messages.deviceInterfaces), "Enter leaves it open");
		Keyboard.press("Tab");
		Ui.waitUntil("it is said that it was not taken", () -> workbench.statusLine().contains("127.0.88.x"));
		assertEquals(ADDRESS, plant.address(FIRST));
		Keyboard.press("Escape");
	}

	@Test
	void whatASwitchMeansIsSaidBeforeItIsOn() {
		inspector.open(InspectorArea.OPC_UA_SERVER);
		UndoCheck check = UndoCheck.before(plant);
		inspector.tick(FieldLabels.of(Field.OPC_UA_ENABLED));
		var notice = workbench.dialog(FieldLabels.of(Field.OPC_UA_ENABLED));
		assertTrue(workbench.screenshot("confirmation.png").colours() > 8);
		notice.escape();
		assertFalse(plant.isDirty(), "it stays as it was");
		inspector.tick(FieldLabels.of(Field.OPC_UA_ENABLED));
		workbench.dialog(FieldLabels.of(Field.OPC_UA_ENABLED)).close(FieldLabels.of(Field.OPC_UA_ENABLED));
		Ui.waitUntil("it is on", () -> plant.device(FIRST).getOpcUaServer().isEnabled());
		check.undoAndRedo();
	}

	@Test
	void aDeletedDeviceComesBackByUndo() {
		UndoCheck check = UndoCheck.before(plant);
		workbench.command(IWorkbenchCommandConstants.EDIT_DELETE);
		Ui.waitUntil("the device is gone", () -> !workbench.navigator().texts().contains(FIRST));
		check.undoAndRedo();
		workbench.undo();
		Ui.waitUntil("the device is back", () -> workbench.navigator().texts().contains(FIRST));
		Ui.waitUntil("nothing is left to save", () -> !plant.isDirty());
	}

	@Test
	void aDeviceIsRenamed() {
		inspector.open(InspectorArea.GENERAL);
		inspector.type(Messages.deviceName, SECOND);
		assertTrue(Ui.get(() -> plant.project().project().device(FIRST).isPresent()),
				"a name that is taken is refused");
		UndoCheck check = UndoCheck.before(plant);
		inspector.type(Messages.deviceName, "Blender");
		Ui.waitUntil("the tree shows the new name", () -> workbench.navigator().texts().contains("Blender"));
		check.undoAndRedo();
		workbench.undo();
		Ui.waitUntil("the old name is back", () -> workbench.navigator().texts().contains(FIRST));
		Ui.waitUntil("nothing is left to save", () -> !plant.isDirty());
	}

	@Test
	void manyFilesAreSavedInTheBackground() {
		AtomicBoolean busy = new AtomicBoolean();
		plant.change("many", () -> IntStream.range(0, 30).forEach(this::addDevice));
		Ui.waitUntil("there is something to save", plant::isDirty);
		workbench.waitForJobs();
		Ui.run(() -> plant.project().addListener(() -> busy.compareAndSet(false, plant.project().isBusy())));
		workbench.command(Commands.SAVE);
		Ui.waitUntil("all are saved", () -> !plant.isDirty() && !plant.project().isBusy());
		assertTrue(busy.get(), "nothing is edited meanwhile");
		assertTrue(Files.exists(folder.resolve("plant/devices/Pump_29.device")));
		workbench.undo();
		Ui.waitUntil("what was saved can be undone", plant::isDirty);
		assertTrue(plant.project().project().device("Pump_29").isEmpty());
	}

	private void addDevice(int number) {
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setName("Pump_" + number);
		plant.project().plant().getDevices().add(device);
	}

	@Test
	void aDeviceIsCopiedAndPasted() {
		UndoCheck check = UndoCheck.before(plant);
		workbench.command(IWorkbenchCommandConstants.EDIT_COPY);
		workbench.command(IWorkbenchCommandConstants.EDIT_PASTE);
		Ui.waitUntil("the copy is there", () -> workbench.navigator().texts().contains(FIRST + "_2"));
		assertEquals("127.0.88.13", plant.address(FIRST + "_2"));
		check.undoAndRedo();
	}

	@Test
	void severalDevicesAreEditedTogether() {
		workbench.navigator().selectDevices(plant.project(), FIRST, SECOND);
		inspector.open(InspectorArea.GENERAL);
		UndoCheck check = UndoCheck.before(plant);
		inspector.type(FieldLabels.of(Field.COMMENT), "north hall");
		assertEquals("north hall", comment(FIRST));
		assertEquals("north hall", comment(SECOND));
		assertTrue(workbench.screenshot("several-devices.png").colours() > 8);
		check.undoAndRedo();
	}

	private String comment(String name) {
		return Ui.get(() -> plant.device(name).getComment());
	}
}
