// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.MenuPage;
import org.sealbench.app.tests.pages.Mouse;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.workspace.ui.command.Commands;

/** The certificate manager is worked with by keyboard and mouse alone. */
class CertificateManagerInputTest extends PlantTest {

	private static final int DEVICES = 1;

	private final CertificatesPage certificates = new CertificatesPage();

	@BeforeEach
	void begin() {
		workbench.navigator().selectProject(plant.project());
		workbench.command(Commands.COMPILE);
		Ui.run(() -> {});
		workbench.waitForJobs();
		certificates.openTab(DEVICES);
		Ui.waitUntil("both are listed by number", () -> certificates.column(0).equals(List.of("3", "4")));
	}

	@Test
	void aClickOnAColumnsHeadSorts() {
		Mouse.click(certificates.head(0));
		assertEquals(List.of("4", "3"), certificates.column(0));
		Mouse.click(certificates.head(0));
		assertEquals(List.of("3", "4"), certificates.column(0));
	}

	@Test
	void whatIsTypedIntoTheFilterStaysThere() {
		String device = certificates.commonNames().get(0).replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
		Mouse.click(certificates.row(3));
		Keyboard.press("ctrl+f");
		Keyboard.type(device + "s");
		assertEquals(List.of(), certificates.column(0));
		Keyboard.press("BackSpace");
		assertEquals(List.of("3"), certificates.column(0));
		Mouse.click(certificates.row(3));
		Mouse.click(certificates.filter());
		Keyboard.press("Home", "Delete");
		assertEquals(device.substring(1), certificates.searched(),
				"the key deletes a letter, not the certificate that is selected");
		Keyboard.press("ctrl+a", "Delete");
		assertEquals(List.of("3", "4"), certificates.column(0));
	}

	@Test
	void aSearchWithoutAHitSaysSoAndEscapeEndsIt() {
		Mouse.click(certificates.row(3));
		Keyboard.press("ctrl+f");
		Keyboard.type("nowhere");
		assertTrue(certificates.hint().startsWith("No certificate matches"), certificates.hint());
		assertTrue(workbench.screenshot("certificates-unmatched.png").colours() > 8);
		Keyboard.press("Escape");
		assertEquals("", certificates.searched());
		assertEquals(List.of("3", "4"), certificates.column(0));
	}

	@Test
	void showSaysThatACertificateHasToBeSelected() {
		workbench.navigator().selectProject(plant.project());
		workbench.navigator().activate();
		workbench.command(CertificateCommands.SHOW);
		var said = workbench.dialog(Messages.detailsTitle);
		assertTrue(said.says("Select a certificate first"));
		said.close("OK");
	}

	@Test
	void severalAreSelectedWithShiftAndCtrl() {
		Mouse.click(certificates.row(3));
		assertEquals(List.of("3"), certificates.selected());
		Mouse.clickWith("ctrl", certificates.row(4));
		assertEquals(List.of("3", "4"), certificates.selected());
		Mouse.clickWith("ctrl", certificates.row(3));
		assertEquals(List.of("4"), certificates.selected());
		Mouse.click(certificates.row(3));
		Mouse.clickWith("shift", certificates.row(4));
		assertEquals(List.of("3", "4"), certificates.selected());
	}

	@Test
	void enterAndADoubleClickShowTheDetails() {
		Mouse.click(certificates.row(3));
		Keyboard.press("Return");
		workbench.dialog(Messages.detailsTitle).escape();
		Ui.waitUntil("the focus is back", certificates::hasFocus);
		Mouse.doubleClick(certificates.row(4));
		workbench.dialog(Messages.detailsTitle).escape();
		Ui.waitUntil("the focus is back", certificates::hasFocus);
	}

	@Test
	void theFirstContextMenuHasEveryEntryOnce() {
		certificates.close();
		certificates.openTab(DEVICES);
		Ui.waitUntil("both are listed again", () -> certificates.column(0).equals(List.of("3", "4")));
		Mouse.clickForMenu(certificates.row(3));
		MenuPage menu = certificates.menu();
		List<String> first = menu.entries();
		menu.close();
		assertEquals(first.stream().distinct().toList(), first);
		Mouse.clickForMenu(certificates.row(4));
		menu = certificates.menu();
		List<String> second = menu.entries();
		menu.close();
		assertEquals(first, second);
	}

	@Test
	void theContextMenuIsReachedByKeyAndDeletingWhatIsInUseIsRefusedAtOnce() {
		Mouse.click(certificates.row(3));
		Keyboard.press("shift+F10");
		MenuPage menu = certificates.menu();
		assertTrue(menu.entries().containsAll(List.of("Show", "Export…", "Renew…", "Revoke…", "Delete")),
				menu.entries().toString());
		menu.close();
		Keyboard.press("Delete");
		workbench.dialog(org.sealbench.ui.Messages.problemTitle).escape();
		assertEquals(List.of("3", "4"), certificates.column(0));
		Ui.waitUntil("the focus is back", certificates::hasFocus);
	}
}
