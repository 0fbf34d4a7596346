// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.project.integrity.UnsealedChange;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.access.IdleMonitor;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/** Administrators, passwords, the recovery key, the lock, and what was changed without a login. */
class AccessTest extends ProtectedPlantTest {

	private static final String OTHER = "deputy";
	private static final String OTHER_PASSWORD = "Battery-Staple-8";
	private static final String DIFFERENT = "The passwords are not the same.";

	private static final int OUTSIDE_PORT = 4711;
	private static final String MINUTES_OF = "org.sealbench.project.ui";

	@BeforeEach
	void begin() {
		workbench.navigator().selectProject(plant.project());
	}

	@Test
	void administratorsComeAndGoAndChangeTheirPasswords() {
		plant.login(USER, PASSWORD);
		workbench.command(Commands.ADD_ADMINISTRATOR);
		var add = workbench.dialog(Messages.administratorAddTitle);
		add.type(0, OTHER);
		add.type(1, OTHER_PASSWORD);
		add.type(2, OTHER_PASSWORD);
		assertTrue(workbench.screenshot("administrator-add.png").colours() > 8);
		add.close(Messages.administratorAddButton);
		Ui.waitUntil("there are two", () -> administrators().equals(List.of(USER, OTHER)));
		workbench.waitForJobs();
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO), "whom somebody let in is in");

		workbench.command(Commands.PASSWORD);
		var change = workbench.dialog(Messages.passwordTitle);
		change.choose(Messages.administrator, OTHER);
		change.type(Messages.passwordNew, PASSWORD);
		assertFalse(change.isEnabled(Messages.passwordButton), "it was typed once only");
		change.type(Messages.passwordAgain, PASSWORD);
		assertTrue(change.isEnabled(Messages.passwordButton));
		assertTrue(workbench.screenshot("password.png").colours() > 8);
		change.close(Messages.passwordButton);
		Ui.run(() -> {});
		workbench.waitForJobs();
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO),
				"a password that was changed is changed");

		workbench.inspector().open(InspectorArea.PROTECTION);
		Ui.waitUntil("what can be done is offered", () -> workbench.inspector().offers(Messages.protectionLock));
		assertFalse(workbench.inspector().offers(Messages.protectionLogin), "somebody is logged in");
		assertTrue(workbench.screenshot("protection.png").colours() > 8);
		workbench.inspector().press(Messages.protectionLock);
		Ui.waitUntil("nobody is logged in", () -> !plant.project().isEditable());
		plant.login(OTHER, PASSWORD);

		workbench.command(Commands.REMOVE_ADMINISTRATOR);
		var remove = workbench.dialog(Messages.administratorRemoveTitle);
		remove.choose(Messages.administrator, USER);
		assertTrue(workbench.screenshot("administrator-remove.png").colours() > 8);
		remove.close(Messages.administratorRemoveButton);
		Ui.waitUntil("one is left", () -> administrators().equals(List.of(OTHER)));
		workbench.waitForJobs();
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO), "what somebody knows cannot be undone");
	}

	@Test
	void aWeakPasswordIsRefused() {
		plant.login(USER, PASSWORD);
		workbench.command(Commands.PASSWORD);
		var change = workbench.dialog(Messages.passwordTitle);
		change.type(Messages.passwordNew, "abc");
		assertTrue(change.error().contains("fewer than 10 characters"), change.error());
		change.type(Messages.passwordAgain, "abc");
		assertFalse(change.isEnabled(Messages.passwordButton));
		assertTrue(workbench.screenshot("password-weak.png").colours() > 8);
		change.type(Messages.passwordNew, OTHER_PASSWORD);
		assertEquals(DIFFERENT, change.error());
		change.type(Messages.passwordAgain, OTHER_PASSWORD);
		assertEquals("", change.error());
		assertTrue(change.isEnabled(Messages.passwordButton));
		change.escape();
	}

	@Test
	void whoCannotBeAddedIsRefusedWhileTheyAreTyped() {
		plant.login(USER, PASSWORD);
		workbench.command(Commands.ADD_ADMINISTRATOR);
		var add = workbench.dialog(Messages.administratorAddTitle);
		add.type(0, USER);
		assertTrue(add.error().contains("there is an administrator " + USER), add.error());
		add.type(0, OTHER);
		assertEquals("", add.error(), "what is still empty needs no words");
		add.type(1, "aaaaaaaaa1");
		assertTrue(add.error().contains("different characters"), add.error());
		add.type(2, "aaaaaaaaa1");
		assertFalse(add.isEnabled(Messages.administratorAddButton));
		add.type(1, OTHER_PASSWORD);
		add.type(2, OTHER_PASSWORD);
		assertEquals("", add.error());
		assertTrue(add.isEnabled(Messages.administratorAddButton));
		add.escape();
		assertEquals(List.of(USER), administrators());
	}

	@Test
	void nobodyWorkingLocks() {
		plant.login(USER, PASSWORD);
		Instant[] now = { Instant.parse("2026-05-01T08:00:00Z") };
		IdleMonitor watch = new IdleMonitor(TestPlant.projects(), () -> now[0], () -> Duration.ofMinutes(5));
		Ui.run(() -> watch.listen(Ui.display()));
		try {
			Ui.run(watch::look);
			now[0] = now[0].plusSeconds(240);
			Ui.run(() -> click());
			now[0] = now[0].plusSeconds(240);
			Ui.run(watch::look);
			assertTrue(Ui.get(() -> plant.project().isEditable()), "somebody clicked");
			now[0] = now[0].plusSeconds(120);
			Ui.run(watch::look);
			assertFalse(Ui.get(() -> plant.project().isEditable()), "nobody did anything for six minutes");
			Ui.waitUntil("it can be logged in", () -> workbench.isEnabled(Commands.LOGIN));
		} finally {
			Ui.run(() -> watch.ignore(Ui.display()));
		}
	}

	private static void click() {
		Event event = new Event();
		event.button = 1;
		Ui.display().getShells()[0].notifyListeners(SWT.MouseDown, event);
	}

	@Test
	void whatWasChangedWithoutALoginIsUndone() throws Exception {
		Path file = folder.resolve("plant/devices").resolve(FIRST + ".device");
		int before = port();
		var changes = changedOutside(file);
		assertEquals(1, changes.rows(org.sealbench.workspace.ui.Messages.outsideItems).size(),
				changes.rows(org.sealbench.workspace.ui.Messages.outsideItems).toString());
		assertTrue(changes.text(org.sealbench.workspace.ui.Messages.outsideFields).contains("+ httpsPort=\"4711\""),
				changes.text(org.sealbench.workspace.ui.Messages.outsideFields));
		assertTrue(workbench.screenshot("outside-changes.png").colours() > 8);
		changes.radio(org.sealbench.workspace.ui.Messages.outsideUndo);
		changes.close(org.sealbench.workspace.ui.Messages.outsideButton);
		Ui.waitUntil("the port is as it was sealed", () -> port() == before);
		workbench.waitForJobs();
		assertEquals(List.<UnsealedChange>of(), Ui.get(() -> plant.project().project().integrity().changes()));
		assertTrue(Files.readString(file).contains("httpsPort=\"" + before + "\""));
		workbench.undo();
		Ui.waitUntil("the other port is somebody's own change now, to be saved",
				() -> port() == OUTSIDE_PORT && plant.isDirty());
		workbench.redo();
		Ui.waitUntil("everything is as it was sealed", () -> port() == before && !plant.isDirty());
	}

	@Test
	void whatWasChangedWithoutALoginIsAccepted() throws Exception {
		Path file = folder.resolve("plant/devices").resolve(FIRST + ".device");
		var changes = changedOutside(file);
		changes.radio(org.sealbench.workspace.ui.Messages.outsideAccept);
		changes.close(org.sealbench.workspace.ui.Messages.outsideButton);
		Ui.waitUntil("nothing is left to decide", () -> plant.project().project().integrity().changes().isEmpty());
		workbench.waitForJobs();
		assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO),
				"what was accepted is sealed, and is no step to undo");
		assertEquals(OUTSIDE_PORT, port());
		assertTrue(Files.readString(file).contains("httpsPort=\"" + OUTSIDE_PORT + "\""));
		workbench.command(Commands.OUTSIDE_CHANGES);
		workbench.dialog(org.sealbench.workspace.ui.Messages.outsideTitle).close("OK");
	}

	@Test
	void howLongAProjectStaysOpenIsAPreference() {
		int before = minutes();
		workbench.command("org.eclipse.ui.window.preferences", "preferencePageId",
				"org.sealbench.project.ui.protection");
		var preferences = workbench.dialog("Preferences");
		assertEquals(Integer.toString(before), preferences.text(Messages.idleMinutes));
		assertTrue(workbench.screenshot("preferences.png").colours() > 8);
		preferences.type(Messages.idleMinutes, "7");
		preferences.close("Apply and Close");
		assertEquals(7, minutes());
		Ui.run(() -> InstanceScope.INSTANCE.getNode(MINUTES_OF).remove("lockAfterMinutes"));
	}

	private static int minutes() {
		return Platform.getPreferencesService().getInt(MINUTES_OF, "lockAfterMinutes", 0, null);
	}

	/** Changes a port in a file, logs in, and returns the question that follows. */
	private DialogPage changedOutside(Path file) throws Exception {
		plant.close();
		Files.writeString(file,
				Files.readString(file).replaceAll("httpsPort=\"\\d+\"", "httpsPort=\"" + OUTSIDE_PORT + "\""));
		plant = TestPlant.reopen(folder.resolve("plant"));
		workbench.navigator().selectProject(plant.project());
		workbench.command(Commands.LOGIN);
		var login = workbench.dialog("Login");
		login.type(0, USER);
		login.type(1, PASSWORD);
		login.close("Log in");
		return workbench.dialog(org.sealbench.workspace.ui.Messages.outsideTitle);
	}

	private int port() {
		return Ui.get(() -> plant.device(FIRST).getWebServer().getHttpsPort());
	}

	private List<String> administrators() {
		return Ui.get(() -> plant.project().project().access().administrators());
	}
}
