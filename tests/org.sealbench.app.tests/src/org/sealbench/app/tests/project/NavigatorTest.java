// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.project.certificate.CertificateUse.Kind;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.navigator.LastSelection;
import org.sealbench.project.ui.navigator.NavigatorView;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/**
 * The navigator shows which certificates a device uses, lets one work with them, and the certificate manager after
 * login.
 */
class NavigatorTest extends ProtectedPlantTest {

	private static final CertificateNumber MADE = CertificateNumber.of(3);

	@Test
	void theCertificateManagerIsThereAfterLoginOnly() {
		Ui.waitUntil("the plant is shown",
				() -> workbench.navigator().texts(plant.project()).contains(Messages.navigatorFeatures));
		assertFalse(workbench.navigator().texts(plant.project())
				.contains(org.sealbench.workspace.ui.Messages.areaCertificateManager));
		plant.login(USER, PASSWORD);
		Ui.waitUntil("it came with the login", () -> workbench.navigator().texts(plant.project())
				.contains(org.sealbench.workspace.ui.Messages.areaCertificateManager));
		workbench.command(Commands.LOCK);
		Ui.waitUntil("it went with the logout", () -> !workbench.navigator().texts(plant.project())
				.contains(org.sealbench.workspace.ui.Messages.areaCertificateManager));
	}

	@Test
	void selectionAndAreaAreFoundAgainAfterARestart() {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.OPC_UA_SECURITY);
		XMLMemento memento = XMLMemento.createWriteRoot("view");
		Ui.run(() -> view().saveState(memento));
		LastSelection kept = LastSelection.read(memento).orElseThrow();
		assertEquals(new LastSelection(plant.project().project().folder().toString(), FIRST,
				InspectorArea.OPC_UA_SECURITY.name()), kept);
		workbench.navigator().selectProject(plant.project());
		Ui.waitUntil("something else is shown",
				() -> !workbench.inspector().areas().contains(InspectorArea.OPC_UA_SECURITY.label()));
		Ui.run(() -> view().select(kept));
		Ui.waitUntil("the area is open",
				() -> workbench.inspector().openArea().equals(InspectorArea.OPC_UA_SECURITY.label()));
		assertEquals(Optional.empty(), LastSelection.read(XMLMemento.createWriteRoot("view")));
	}

	private static NavigatorView view() {
		return (NavigatorView) PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
				.findView(Views.NAVIGATOR);
	}

	@Test
	void aCertificateInUseIsShownAndRenewed() {
		plant.login(USER, PASSWORD);
		plant.useGlobalSecurity(FIRST);
		workbench.navigator().selectDevice(plant.project(), FIRST);
		assertEquals(List.of(), workbench.navigator().certificates(plant.project(), FIRST, 0));
		workbench.command(Commands.COMPILE);
		workbench.waitForJobs();
		assertEquals(List.of(MADE + ": Mixer/Webserver-3 (web server)"),
				workbench.navigator().certificates(plant.project(), FIRST, 1));

		workbench.inspector().bringUp();
		workbench.navigator().selectCertificate(plant.project(), FIRST, MADE, Kind.WEB_SERVER);
		Ui.waitUntil("the area in which it is set is open",
				() -> workbench.inspector().openArea().equals(InspectorArea.WEB_SECURITY.label()));
		assertTrue(workbench.screenshot("navigator.png").colours() > 8);
		workbench.command(CertificateCommands.SHOW);
		workbench.dialog(org.sealbench.pki.ui.Messages.detailsTitle).close("Close");

		workbench.command(CertificateCommands.RENEW);
		workbench.dialog(org.sealbench.pki.ui.Messages.renewTitle).close(org.sealbench.pki.ui.Messages.renewButton);
		Ui.waitUntil("the device uses the new one",
				() -> plant.device(FIRST).getWebServer().getCertificate().value() == MADE.value() + 1);
		workbench.waitForJobs();
		workbench.closeDialog("Please note", "OK");
		assertEquals(List.of("4: Mixer/Webserver-3 (web server)"),
				workbench.navigator().certificates(plant.project(), FIRST, 1));
		workbench.undo();
		Ui.waitUntil("the device uses the old one",
				() -> plant.device(FIRST).getWebServer().getCertificate().equals(MADE));
		assertEquals(List.of("3: Mixer/Webserver-3 (web server)"),
				workbench.navigator().certificates(plant.project(), FIRST, 1));
	}
}
