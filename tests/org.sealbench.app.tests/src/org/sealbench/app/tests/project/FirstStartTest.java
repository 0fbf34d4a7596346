// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;

/** What somebody sees who starts Sealbench for the first time. */
class FirstStartTest {

	private final WorkbenchPage workbench = new WorkbenchPage();

	@Test
	void opensOnTheNavigatorWithTheExamplePlant() {
		assertTrue(workbench.navigator().isVisible());
		Ui.waitUntil("the example plant is open", () -> workbench.navigator().texts().contains("bottling-line"));
		List<String> devices = Ui.get(() -> TestPlant.projects().list().get(0).plant().getDevices().stream()
				.map(device -> device.getName()).toList());
		assertEquals(3, devices.size());
		assertTrue(workbench.navigator().texts().containsAll(devices), () -> workbench.navigator().texts().toString());
	}

	@Test
	void drawsItsWindow() {
		Ui.waitUntil("the example plant is open", () -> workbench.navigator().texts().contains("bottling-line"));
		var picture = workbench.screenshot("workbench.png");
		assertTrue(picture.colours() > 8, () -> "the window is blank: " + picture);
		assertEquals("Sealbench",
				Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText()));
	}
}
