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
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.CertificatesPage;
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
		List<String> hidden = Ui.get(
				() -> Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
						.filter(each -> each.getId().startsWith("org.sealbench.") && !bound.contains(each.getId()))
						.filter(each -> !isCalledWithValues(each)).map(CommandsTest::name)
						.filter(each -> menus.stream().noneMatch(entry -> isOf(each, entry))).toList());
		assertEquals(List.of(), hidden, menus.toString());
	}

	/** Only what gives the values, such as a button beside a certificate, can call it. */
	private static boolean isCalledWithValues(Command command) {
		try {
			IParameter[] parameters = command.getParameters();
			return parameters != null && Arrays.stream(parameters).anyMatch(each -> !each.isOptional());
		} catch (NotDefinedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A grey entry says why it is grey behind its name. */
	private static boolean isOf(String command, String entry) {
		return entry.equals(command) || entry.startsWith(command + " \u2014 ");
	}

	@Test
	void whatCannotBeDoneIsGreyAndSaysWhy() throws Exception {
		String name = "New Certificate Authority…";
		try (TestPlant plant = TestPlant.open(folder.resolve("plain"))) {
			// The platform asks a command for its reason once the bundle that carries it out is in use.
			new CertificatesPage().openTab(0);
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
			Ui.waitUntil("it is compiled",
					() -> plant.device(TestPlant.FIRST).getWebServer().getCertificate().isGiven());
			workbench.waitForJobs();
		}
	}
}
