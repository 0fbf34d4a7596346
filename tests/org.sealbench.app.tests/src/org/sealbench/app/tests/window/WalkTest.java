// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.DiagramPage;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.InspectorView;
import org.sealbench.app.tests.pages.NavigatorPage;
import org.sealbench.app.tests.pages.QuickAccessPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.Walk;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.pages.Walk.Effort;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.model.Device;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The procedures of docs/walk.md are done with mouse and keys alone, in as many clicks and keys as it says. */
class WalkTest {

	private static final String PASSWORD = "Correct-Horse-7";
	private static final String GLOBAL = "Use global security settings for certificate manager";
	private static final String WEB = "Activate web server on this module";
	private static final String OPC_UA = "Activate OPC UA server";
	private static final Pattern ROW = Pattern
			.compile("\\| ([^|]+) \\| ([0-9]+) \\| ([0-9]+) \\| ([0-9]+) \\| ([^|]+) \\|.*");

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final NavigatorPage navigator = workbench.navigator();
	private final InspectorView inspector = workbench.inspector();
	private final DiagramPage network = new DiagramPage(Views.NETWORK, Messages.network);
	private final Walk walk = new Walk();
	private final Map<String, Effort> efforts = new LinkedHashMap<>();

	@TempDir
	Path folder;

	@Test
	void everyProcedureTakesWhatThePageSays() throws Exception {
		try (TestPlant plant = TestPlant.empty(folder.resolve("plant"))) {
			navigator.selectProject(plant.project());
			network.show();
			Ui.waitUntil("the network says what to do", () -> !network.hint().isEmpty());
			device(plant, "127.0.88.21");
			protection(plant);
			certificateManager(plant);
			webServer(plant);
			webUsers(plant);
			opcUaServer(plant);
		}
		Map<String, Effort> written = written();
		assertEquals(efforts, written.keySet().stream().filter(efforts::containsKey).collect(LinkedHashMap::new,
				(map, key) -> map.put(key, written.get(key)), Map::putAll));
	}

	@Test
	void noProcedureIsLongerThanThatOfTheManual() throws IOException {
		List<String> rows = Files.readAllLines(page());
		int compared = 0;
		for (String row : rows) {
			Matcher cells = ROW.matcher(row);
			if (cells.matches() && cells.group(5).strip().matches("[0-9]+.*")) {
				int manual = Integer.parseInt(cells.group(5).strip().replaceFirst("[^0-9].*", ""));
				assertTrue(Integer.parseInt(cells.group(2)) + Integer.parseInt(cells.group(3)) < manual, row);
				compared++;
			}
		}
		assertFalse(compared == 0);
	}

	private static Path page() {
		return Path.of(System.getProperty("sealbench.root")).resolve("docs/walk.md");
	}

	private static Map<String, Effort> written() throws IOException {
		Map<String, Effort> written = new LinkedHashMap<>();
		for (String row : Files.readAllLines(page())) {
			Matcher cells = ROW.matcher(row);
			if (cells.matches()) {
				written.put(cells.group(1).strip(), new Effort(Integer.parseInt(cells.group(2)),
						Integer.parseInt(cells.group(3)), Integer.parseInt(cells.group(4))));
			}
		}
		return written;
	}

	private Device only(TestPlant plant) {
		return plant.project().plant().getDevices().get(0);
	}

	private void device(TestPlant plant, String address) {
		walk.click(network.hintLink());
		DialogPage dialog = workbench.dialog(Messages.newDeviceTitle).awaitFocus();
		walk.type(address);
		walk.press("Return");
		dialog.awaitClosed();
		Ui.waitUntil("the device is there", () -> !plant.project().plant().getDevices().isEmpty());
		Ui.waitUntil("Properties show it", () -> inspector.areas().contains(InspectorArea.WEB_SERVER.label()));
		efforts.put("device", walk.take());
	}

	private void protection(TestPlant plant) {
		walk.press("ctrl+3");
		QuickAccessPage found = QuickAccessPage.waitFor();
		walk.type("protect project");
		Ui.waitUntil("the command is found", () -> found.first().startsWith("Protect Project"));
		walk.press("Return");
		DialogPage dialog = workbench.dialog(Messages.protectTitle).awaitFocus();
		walk.type("chief");
		walk.press("Tab");
		walk.type(PASSWORD);
		walk.press("Tab");
		walk.type(PASSWORD);
		Ui.waitUntil("it can be protected", () -> dialog.isEnabled(Messages.protectButton));
		walk.press("Return");
		DialogPage recovery = workbench.dialog(Messages.protectRecoveryTitle).awaitFocus();
		walk.click(recovery.place(Messages.recoveryCopy));
		Ui.waitUntil("it is copied", () -> recovery.says(Messages.recoveryCopied));
		walk.press("Escape");
		recovery.awaitClosed();
		workbench.waitForJobs();
		Ui.waitUntil("somebody is logged in", () -> plant.project().isEditable());
		efforts.put("protection", walk.take());
	}

	private void open(InspectorArea area) {
		Ui.waitUntil("the area is offered", () -> inspector.areas().contains(area.label()));
		walk.click(inspector.tab(area));
		Ui.waitUntil("the area is open", () -> area.label().equals(inspector.openArea()));
	}

	private void certificateManager(TestPlant plant) {
		open(InspectorArea.CERTIFICATE_MANAGER);
		walk.click(inspector.place(GLOBAL));
		workbench.dialog(GLOBAL).awaitFocus();
		walk.press("Return");
		Ui.waitUntil("it is on", () -> only(plant).isGlobalSecurity());
		efforts.put("certificate manager", walk.take());
	}

	private void webServer(TestPlant plant) {
		open(InspectorArea.WEB_SERVER);
		walk.click(inspector.place(WEB));
		Ui.waitUntil("it is on, with HTTPS only",
				() -> only(plant).getWebServer().isEnabled() && only(plant).getWebServer().isHttpsOnly());
		efforts.put("web server", walk.take());
	}

	private void webUsers(TestPlant plant) {
		open(InspectorArea.WEB_USERS);
		walk.click(inspector.buttonPlace(Messages.tableAdd));
		DialogPage dialog = workbench.dialog(Messages.newUserTitle).awaitFocus();
		walk.type(PASSWORD);
		walk.press("Tab");
		walk.type(PASSWORD);
		walk.press("Return");
		dialog.awaitClosed();
		Ui.waitUntil("the user is there", () -> only(plant).getWebServer().getUsers().size() == 1);
		efforts.put("users", walk.take());
	}

	private void opcUaServer(TestPlant plant) {
		open(InspectorArea.OPC_UA_SERVER);
		walk.click(inspector.place(OPC_UA));
		workbench.dialog(OPC_UA).awaitFocus();
		walk.press("Return");
		Ui.waitUntil("it is on", () -> only(plant).getOpcUaServer().isEnabled());
		efforts.put("OPC UA server", walk.take());
	}
}
