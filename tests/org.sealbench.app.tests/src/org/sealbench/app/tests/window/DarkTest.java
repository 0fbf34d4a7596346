// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.DiagramPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.diagram.DiagramView;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The window can be light or dark, and what is drawn follows. */
class DarkTest {

	private static final String SWITCH = "org.sealbench.app.dark";

	/** Of red, green and blue together. */
	private static final int HALF = 384;

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final DiagramPage network = new DiagramPage(Views.NETWORK, Messages.network);

	@TempDir
	Path folder;
	private final StringBuffer failures = new StringBuffer();

	@Test
	void picturesFollowTheThemeThereAndBack() throws Exception {
		ILogListener listener = (status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				failures.append(status.getMessage()).append('\n');
			}
		};
		Platform.addLogListener(listener);
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectDevice(plant.project(), FIRST);
			network.show();
			Ui.waitUntil("devices are drawn", () -> network.names().contains(FIRST));
			plant.change("comment", () -> plant.device(FIRST).setComment("not saved yet"));
			Ui.waitUntil("there is something to save", plant::isDirty);
			String light = Ui.get(() -> ground("light.svg"));
			workbench.command(SWITCH);
			workbench.dialog(org.sealbench.app.Messages.darkTitle).close(org.sealbench.app.Messages.darkLater);
			Ui.waitUntil("the picture is dark", () -> !ground("dark.svg").equals(light));
			Ui.waitUntil("its words are light", () -> workbench.words().noneMatch(DarkTest::isDark));
			workbench.inspector().bringUp();
			Ui.waitUntil("the inspector is there again",
					() -> workbench.inspector().areas().contains(InspectorArea.GENERAL.label()));
			assertTrue(plant.isDirty(), "the theme has nothing to do with saving");
			assertTrue(workbench.screenshot("dark.png").colours() > 8);
			workbench.command(SWITCH);
			workbench.dialog(org.sealbench.app.Messages.darkTitle).close(org.sealbench.app.Messages.darkLater);
			Ui.waitUntil("the picture is light again", () -> ground("again.svg").equals(light));
			Ui.waitUntil("its words are dark again", () -> workbench.words().allMatch(DarkTest::isDark));
			workbench.inspector().open(InspectorArea.SECURE_CHANNEL);
			Ui.waitUntil("so are those that come later", () -> workbench.words().allMatch(DarkTest::isDark));
			assertTrue(workbench.screenshot("light-again.png").colours() > 8);
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals("", failures.toString());
	}

	private static boolean isDark(Control control) {
		RGB words = control.getForeground().getRGB();
		return words.red + words.green + words.blue < HALF;
	}

	/** The colour of the picture's ground, as it is saved. */
	private String ground(String name) throws Exception {
		Path file = folder.resolve(name);
		((DiagramView<?>) network.show()).save(file);
		return Files.readString(file).replaceAll("(?s).*?<rect [^>]*fill=\"(#[0-9a-f]+)\".*", "$1");
	}
}
