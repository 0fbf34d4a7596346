// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.project.Project;
import org.sealbench.ui.Messages;
import org.sealbench.workspace.ui.project.OpenProjects;

/** A project that the start script names, as for a file that a file manager opens. */
class OpenAtStartTest {

	/** The system property, as the start script writes it. */
	private static final String FOLDER = "sealbench.open";

	private final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	Path folder;

	@AfterEach
	void noFolderIsNamed() {
		System.clearProperty(FOLDER);
	}

	@Test
	void isOpenWhenTheWindowIs() throws Exception {
		Path root = folder.resolve("a plant");
		TestPlant.open(root).close();
		assertFalse(Ui.get(() -> workbench.navigator().texts().contains("test-plant")));
		System.setProperty(FOLDER, root.toString());
		startup().earlyStartup();
		Ui.waitUntil("the project is open", () -> workbench.navigator().texts().contains("test-plant"));
		TestPlant.reopen(root).close();
	}

	@Test
	void whatIsReadTwiceIsOpenOnce() throws Exception {
		Path root = folder.resolve("plant");
		try (TestPlant plant = TestPlant.open(root)) {
			Project again = OpenProjects.read(root);
			assertSame(plant.project(), Ui.get(() -> TestPlant.projects().add(again)));
			assertEquals(List.of(plant.project()), Ui.get(() -> TestPlant.projects().list().stream()
					.filter(each -> each.project().folder().equals(again.folder())).toList()));
		}
	}

	@Test
	void whereThereIsNoneItIsSaid() throws Exception {
		System.setProperty(FOLDER, folder.resolve("nowhere").toString());
		startup().earlyStartup();
		var said = workbench.dialog(Messages.problemTitle);
		assertTrue(said.says("nowhere"));
		said.close("OK");
	}

	private static IStartup startup() throws Exception {
		List<IConfigurationElement> declared = Stream
				.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.startup"))
				.filter(each -> String.valueOf(each.getAttribute("class")).endsWith(".OpenAtStart")).toList();
		return (IStartup) declared.getFirst().createExecutableExtension("class");
	}
}
