// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.EmulatorPage;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.TestClientPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/**
 * Whoever commissions a device looks with the test client what its OPC UA server shows, writes a value and calls a
 * method.
 */
class TestClientTest {

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final TestClientPage client = new TestClientPage();

	@TempDir
	Path folder;

	@Test
	void openedLaterItKnowsWhatIsSelectedInTheNavigator() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			plant.switchOnOpcUa(FIRST);
			client.show();
			client.close();
			workbench.navigator().selectDevice(plant.project(), FIRST);
			workbench.inspector().bringUp();
			client.show();
			assertEquals(Ui.get(() -> ServerUrls.opcUa(plant.device(FIRST))), client.endpoints());
		}
	}

	@Test
	void aDeviceIsBrowsedWatchedWrittenAndCalled() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			showLoaded(plant);
			client.endpoint(Ui.get(() -> ServerUrls.opcUa(plant.device(FIRST)).get(0)));

			client.press("Find Endpoints", "Find Endpoints");
			Ui.waitUntil("what the server offers is there", () -> client.securities().size() == 2);
			assertTrue(
					client.outcome().startsWith("The server offers one way to connect: Basic256Sha256, SignAndEncrypt"),
					client.outcome());
			assertTrue(client.securities().get(1).startsWith("Basic256Sha256, SignAndEncrypt"),
					client.securities().toString());

			client.user("nobody", "wrong password");
			client.press("Connect", "Connect");
			Ui.waitUntil("the login is refused", () -> client.outcome().startsWith("Not connected: Bad_"));
			client.user("", "");
			client.press("Connect", "Connect");
			Ui.waitUntil("it is connected: " + client.outcome(),
					() -> client.outcome().startsWith("Connected: opc.tcp://"));
			assertTrue(client.checks().size() > 10, client.checks().toString());

			client.select(FIRST, "Tags", "Speed");
			client.enter();
			Ui.waitUntil("its value is there", () -> client.values().equals(List.of("Speed 7 Good")));
			client.selectValue(0);
			client.pressOnValues("Return");
			var write = workbench.dialog("Write Value").awaitFocus();
			assertTrue(write.beginsInItsFirstField());
			write.escape();
			client.pressOnValues("Return");
			write = workbench.dialog("Write Value");
			assertEquals("7", write.text("Value"));
			write.type("Value", "fast");
			assertEquals("'fast' is no value for it. Use a whole number from -32768 to 32767.", write.error());
			assertFalse(write.isEnabled("Write"));
			assertTrue(workbench.screenshot("test-client-write-refused.png").colours() > 8);
			write.type("Value", "12");
			assertTrue(workbench.screenshot("test-client-write.png").colours() > 8);
			write.close("Write");
			Ui.waitUntil("the new value is seen", () -> client.values().equals(List.of("Speed 12 Good")));

			client.select(FIRST, "Methods", "SetSpeed");
			client.enter();
			var call = workbench.dialog("Call Method").awaitFocus();
			assertTrue(call.beginsInItsFirstField());
			call.type("Speed (Int16)", "30");
			assertTrue(workbench.screenshot("test-client-call.png").colours() > 8);
			call.close("Call");
			Ui.waitUntil("what the method wrote is seen", () -> client.values().equals(List.of("Speed 30 Good")));
			assertTrue(workbench.screenshot("test-client.png").colours() > 8);

			client.selectValue(0);
			client.pressOnValues("Delete");
			assertEquals(List.of(), client.values());
			client.press("Connect", "Disconnect");
			Ui.waitUntil("it is disconnected", () -> client.outcome().equals("Disconnected"));
			assertEquals(0, client.branches());

			client.press("Connect", "Connect");
			Ui.waitUntil("it is connected again", () -> client.outcome().startsWith("Connected: opc.tcp://"));
			reset(plant);
			Ui.waitUntil("the end is told", () -> client.outcome().startsWith("The server ended the session"));
		}
	}

	@Test
	void theKeysStayWhereTheyWereAfterADialog() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			showLoaded(plant);
			client.press("Connect", "Connect");
			Ui.waitUntil("it is connected, and the button is left", client::isOnAddressSpace);

			client.select(FIRST, "Tags", "Speed");
			client.enter();
			Ui.waitUntil("its value is there", () -> client.values().equals(List.of("Speed 7 Good")));
			client.selectValue(0);
			client.pressOnValues("Return");
			workbench.dialog("Write Value").awaitFocus();
			Keyboard.type("12");
			workbench.dialog("Write Value").enter();
			Ui.waitUntil("the new value is seen", () -> client.values().equals(List.of("Speed 12 Good")));
			Ui.waitUntil("the keys go to the values", client::isOnValues);
			Keyboard.press("Return");
			workbench.dialog("Write Value").escape();
			Ui.waitUntil("the keys go to the values again", client::isOnValues);

			client.select(FIRST, "Methods", "SetSpeed");
			client.enter();
			workbench.dialog("Call Method").awaitFocus();
			Keyboard.type("30");
			workbench.dialog("Call Method").enter();
			Ui.waitUntil("what the method wrote is seen", () -> client.values().equals(List.of("Speed 30 Good")));
			Ui.waitUntil("the keys go to the address space", client::isOnAddressSpace);
			Keyboard.press("Return");
			workbench.dialog("Call Method").escape();
			client.press("Connect", "Disconnect");
			Ui.waitUntil("the values are old", () -> client.values().equals(List.of("Speed 30 not connected")));
			client.pressOnValues("Return");
			Ui.waitUntil("it says why nothing is written", () -> client.outcome().startsWith("These values are old"));
		}
	}

	/** Loads a device that has a tag and a method, and shows the client for it. */
	private void showLoaded(TestPlant plant) throws Exception {
		plant.switchOnOpcUa(FIRST);
		Ui.run(() -> plant.addSpeedTag(FIRST));
		workbench.navigator().selectDevice(plant.project(), FIRST);
		download();
		workbench.navigator().selectDevice(plant.project(), FIRST);
		client.show();
	}

	private void download() {
		workbench.command(Commands.DOWNLOAD);
		workbench.dialog(Messages.downloadTitle).close(Messages.downloadButton);
		Ui.run(() -> {});
		workbench.waitForJobs();
		assertEquals(List.of(), workbench.problems().errors());
	}

	private void reset(TestPlant plant) {
		EmulatorPage emulator = new EmulatorPage();
		emulator.show();
		workbench.navigator().selectDevice(plant.project(), TestPlant.SECOND);
		workbench.navigator().selectDevice(plant.project(), FIRST);
		Ui.waitUntil("the device is shown", () -> emulator.addresses().contains("https://" + TestPlant.ADDRESS));
		emulator.press(Messages.emulatorReset);
		workbench.dialog(Messages.emulatorResetTitle).close(Messages.emulatorResetTitle);
	}
}
