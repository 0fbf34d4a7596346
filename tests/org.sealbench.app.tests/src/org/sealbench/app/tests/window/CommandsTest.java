// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.QuickAccessPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;

/** Every command is found without knowing where: it stands in a menu or has a key, and Ctrl+3 finds it. */
class CommandsTest {

	private final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	Path folder;

	@Test
	void everyCommandHasAKeyOrAPlaceInTheMenus() {
		List<String> menus = workbench.menuBar();
		Set<String> bound = Ui
				.get(() -> Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
						.map(each -> each.getParameterizedCommand()).filter(each -> each != null)
						.map(ParameterizedCommand::getId).collect(Collectors.toSet()));
		List<String> hidden = Ui.get(() -> Arrays
				.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.filter(each -> each.getId().startsWith("org.sealbench.") && !bound.contains(each.getId()))
				.map(CommandsTest::name).filter(each -> menus.stream().noneMatch(entry -> isOf(each, entry))).toList());
		assertEquals(List.of(), hidden, menus.toString());
	}

	/** A grey entry says why it is grey behind its name. */
	private static boolean isOf(String command, String entry) {
		return entry.equals(command) || entry.startsWith(command + " \u2014 ");
	}

	@Test
	void whatCannotBeDoneIsGreyAndSaysWhy() throws Exception {
		String name = "New Certificate Authority…";
		try (TestPlant plant = TestPlant.open(folder.resolve("plain"))) {
			workbench.navigator().selectProject(plant.project());
			Ui.waitUntil("its menu says why",
					() -> workbench.menuBar().contains(name + " — protect the project first"));
		}
		try (TestPlant plant = TestPlant.openProtected(folder.resolve("protected"), "chief", "Correct-Horse-7")) {
			workbench.navigator().selectProject(plant.project());
			Ui.waitUntil("it can be done", () -> workbench.menuBar().contains(name));
			assertTrue(workbench.menuBar().contains("Upload…"), "what needs a login asks for it");
		}
	}

	private static String name(Command command) {
		try {
			return command.getName();
		} catch (NotDefinedException e) {
			throw new AssertionError(command.getId(), e);
		}
	}

	@Test
	void ctrl3FindsCompileAndRunsIt() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectProject(plant.project());
			workbench.navigator().activate();
			workbench.press("ctrl+3");
			QuickAccessPage found = QuickAccessPage.waitFor();
			Keyboard.type("Compile");
			Ui.waitUntil("Compile is found", () -> found.first().startsWith("Compile"));
			assertTrue(workbench.screenshot("quick-access.png").colours() > 8);
			Keyboard.press("Return");
			Ui.waitUntil("it is compiled", () -> plant.device(TestPlant.FIRST).getWebServer().getCertificate() != 0);
			workbench.waitForJobs();
		}
	}
}
