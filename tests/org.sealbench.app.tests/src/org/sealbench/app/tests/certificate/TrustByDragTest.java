// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.DiagramPage;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.MenuPage;
import org.sealbench.app.tests.pages.Mouse;
import org.sealbench.app.tests.pages.NavigatorPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;

/** Trust in one gesture: whatever is dragged onto a device, it trusts; and each gesture has its keys. */
class TrustByDragTest extends PlantTest {

	private static final String PLANT = "test-plant";
	private static final String DEVICES = Messages.navigatorDevices;

	private final NavigatorPage navigator = workbench.navigator();
	private final CertificatesPage certificates = new CertificatesPage();
	private final DiagramPage network = new DiagramPage(Views.NETWORK, Messages.network);

	@BeforeEach
	void begin() throws Exception {
		plant.switchOnOpcUa(FIRST);
		plant.switchOnOpcUa(SECOND);
		navigator.selectProject(plant.project());
		workbench.command(Commands.COMPILE);
		Ui.waitUntil("both have certificates", () -> certificate(FIRST).isGiven() && certificate(SECOND).isGiven());
		workbench.waitForJobs();
		navigator.selectDevice(plant.project(), FIRST);
		navigator.activate();
	}

	private List<CertificateNumber> trusted(String device) {
		return Ui.get(() -> List.copyOf(plant.device(device).getOpcUaServer().getSecureChannel().getTrustedClients()));
	}

	private CertificateNumber certificate(String device) {
		return Ui.get(() -> plant.device(device).getOpcUaServer().getCertificate());
	}

	private void awaitMutualTrust() {
		Ui.waitUntil("they trust each other",
				() -> trusted(FIRST).contains(certificate(SECOND)) && trusted(SECOND).contains(certificate(FIRST)));
	}

	@Test
	void aDeviceDraggedOntoAnotherOfTheProjectLetsThemTrustEachOther() {
		UndoCheck check = UndoCheck.before(plant);
		Mouse.drag(navigator.place(PLANT, DEVICES, FIRST), navigator.place(PLANT, DEVICES, SECOND));
		awaitMutualTrust();
		Ui.waitUntil("it is said", () -> workbench.statusLine().contains("must be loaded again"));
		check.undoAndRedo();
	}

	@Test
	void boxesOfTheNetworkAreDraggedOntoEachOther() {
		network.show();
		Ui.waitUntil("both are drawn", () -> network.names().containsAll(List.of(FIRST, SECOND)));
		UndoCheck check = UndoCheck.before(plant);
		Mouse.drag(network.box(FIRST), network.box(SECOND));
		awaitMutualTrust();
		check.undoAndRedo();
	}

	@Test
	void theMenuDoesTheSameWithKeys() {
		navigator.activate();
		navigator.selectDevices(plant.project(), FIRST, SECOND);
		Keyboard.press("shift+F10");
		MenuPage menu = navigator.menu();
		assertTrue(menu.entries().containsAll(List.of("Trust Each Other…", "Trust Certificate File…")),
				menu.entries().toString());
		menu.close();
		UndoCheck check = UndoCheck.before(plant);
		workbench.command("org.sealbench.pki.ui.trust");
		DialogPage dialog = workbench.dialog(org.sealbench.pki.ui.Messages.trustTitle);
		dialog.press(org.sealbench.pki.ui.Messages.trustButton);
		awaitMutualTrust();
		dialog.awaitClosed();
		Ui.waitUntil("both have to be loaded", () -> plant.project().toLoad().containsAll(List.of(FIRST, SECOND)));
		check.undoAndRedo();
	}

	@Test
	void aCertificateIsDraggedFromTheManagerOntoADevice() {
		certificates.openTab(1);
		CertificateNumber number = certificate(SECOND);
		certificates.select(number);
		UndoCheck check = UndoCheck.before(plant);
		Mouse.drag(certificates.row(number.value()), navigator.place(PLANT, DEVICES, FIRST));
		Ui.waitUntil("it is trusted", () -> trusted(FIRST).contains(number));
		assertEquals(List.of(), trusted(SECOND));
		check.undoAndRedo();
	}

	@Test
	void devicesAndCertificatesTogetherAreOneStep() {
		navigator.certificates(plant.project(), SECOND, 2);
		navigator.selectDeviceAndCertificate(plant.project(), SECOND, certificate(SECOND),
				CertificateUse.Kind.OPCUA_SERVER);
		UndoCheck check = UndoCheck.before(plant);
		Mouse.drag(navigator.place(PLANT, DEVICES, SECOND), navigator.place(PLANT, DEVICES, FIRST));
		awaitMutualTrust();
		check.undoAndRedo();
	}

	@Test
	void rowsOfTheManagerAreCopiedForASpreadsheet() {
		certificates.openTab(1);
		CertificateNumber number = certificate(SECOND);
		certificates.select(number);
		Keyboard.press("ctrl+c");
		Ui.waitUntil("the row is on the clipboard", () -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			Object text = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return text != null && text.toString().startsWith(number + "\t");
		});
	}
}
