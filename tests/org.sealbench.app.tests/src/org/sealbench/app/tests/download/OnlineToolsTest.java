// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelFactory;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.project.Project;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/** What the menus Online and Device offer is done with devices that run, and its result is said in one line. */
class OnlineToolsTest extends PlantTest {

	private static final String UI = "org.sealbench.project.ui.";

	private void download() throws Exception {
		plant.switchOnOpcUa(FIRST);
		Ui.run(() -> plant.addSpeedTag(FIRST));
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.command(Commands.DOWNLOAD);
		workbench.dialog(Messages.downloadTitle).close(Messages.downloadButton);
		Ui.run(() -> {});
		workbench.waitForJobs();
		assertEquals(List.of(), workbench.problems().errors());
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void aDeviceThatRunsIsExplainedListenedToAndUploaded() throws Exception {
		download();
		wire();
		explain();
		upload();
		pair();
	}

	private void wire() {
		workbench.command(UI + "wire");
		DialogPage dialog = workbench.dialog(Messages.wireTitle);
		dialog.type(Messages.wireRead, "Speed");
		dialog.press(Messages.wireButton);
		Ui.waitUntil("it is connected", () -> dialog.says("nothing of it can be read on the wire"));
		assertTrue(dialog.says("bytes went over the wire"));
		assertTrue(workbench.screenshot("tool-wire.png").colours() > 8);
		dialog.choose(Messages.wireSecurity, Messages.wireNone);
		dialog.press(Messages.wireButton);
		Ui.waitUntil("it is refused", () -> !dialog.error().isEmpty());
		String why = dialog.error();
		dialog.escape();
		String line = workbench.statusLine();
		assertTrue(line.contains(why.substring(0, 20)), line);
	}

	private void explain() {
		workbench.command(UI + "explain");
		DialogPage dialog = workbench.dialog(Messages.explainTitle);
		dialog.choose(Messages.explainClient, SECOND);
		dialog.choose(Messages.explainDevice, FIRST);
		dialog.press(Messages.explainButton);
		Ui.waitUntil("it is explained", () -> dialog.error().contains(SECOND + " to " + FIRST));
		assertTrue(workbench.screenshot("tool-explain.png").colours() > 8);
		dialog.escape();
	}

	private void upload() {
		plant.change("minutes", () -> plant.device(FIRST).getWebServer().setSessionMinutes(33));
		workbench.command(UI + "upload");
		DialogPage dialog = workbench.dialog(Messages.uploadTitle);
		assertFalse(dialog.isEnabled(Messages.uploadTake), "nothing is ticked");
		dialog.press(Messages.uploadButton);
		Ui.waitUntil("it is read", () -> dialog.says("differs from the project"));
		assertTrue(
				dialog.rows(Messages.uploadItems).stream()
						.anyMatch(each -> each.contains("33") && each.contains(Messages.uploadInProject)),
				() -> dialog.rows(Messages.uploadItems).toString());
		assertTrue(workbench.screenshot("tool-upload.png").colours() > 8);
		dialog.escape();
		workbench.undo();
	}

	private void pair() {
		workbench.command(UI + "pair");
		DialogPage dialog = workbench.dialog(Messages.pairTitle);
		dialog.press(Messages.pairButton);
		Ui.waitUntil("a code is shown", () -> dialog.says("Pairing code: "));
		dialog.escape();
	}

	@Test
	void aServerThatIsNotThereIsSaidBeforeAnythingIsPushed() {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.command(UI + "push");
		DialogPage dialog = workbench.dialog(Messages.pushTitle);
		dialog.tick(Messages.pushTrustList, false);
		dialog.tick(Messages.pushCertificate, false);
		assertFalse(dialog.isEnabled(Messages.pushButton), "nothing is to be pushed");
		dialog.tick(Messages.pushTrustList, true);
		dialog.press(Messages.pushLook);
		Ui.waitUntil("it is refused", () -> !dialog.error().isEmpty());
		assertTrue(workbench.screenshot("tool-push.png").colours() > 8);
		dialog.escape();
	}

	@Test
	void evidenceIsWrittenAndAFileThatIsThereIsKept() throws Exception {
		Path archive = folder.resolve("evidence.zip");
		workbench.navigator().selectDevice(plant.project(), FIRST);
		plant.switchOnOpcUa(FIRST);
		// Makes the certificate of the station.
		workbench.command(UI + "compile");
		Ui.run(() -> {});
		workbench.waitForJobs();
		workbench.command(UI + "evidence");
		DialogPage dialog = workbench.dialog(Messages.evidenceTitle);
		dialog.type(Messages.evidenceFile, archive.toString());
		dialog.press(Messages.evidenceButton);
		Ui.waitUntil("it is written", () -> dialog.says("SHA-256 of the certificate to trust"));
		assertTrue(Files.size(archive) > 0);
		dialog.press(Messages.evidenceButton);
		Ui.waitUntil("it is refused", () -> !dialog.error().isEmpty());
		dialog.tick(Messages.evidenceReplace, true);
		dialog.press(Messages.evidenceButton);
		Ui.waitUntil("it is replaced",
				() -> dialog.error().isEmpty() && dialog.says("SHA-256 of the certificate to trust"));
		dialog.escape();
	}

	@Test
	void aDeviceIsReplacedByHardwareThatIsBlank() {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		Ui.run(() -> plant.project().markToLoad(List.of(FIRST)));
		workbench.command(UI + "replaceDevice");
		DialogPage dialog = workbench.dialog(Messages.replaceDeviceTitle);
		assertEquals(FIRST, dialog.chosen(Messages.explainDevice));
		dialog.press(Messages.replaceDeviceButton);
		Ui.waitUntil("it is loaded", () -> dialog.says(FIRST + " loaded") || !dialog.error().isEmpty());
		assertEquals("", dialog.error());
		assertTrue(workbench.screenshot("tool-replace-device.png").colours() > 8);
		dialog.escape();
		workbench.waitForJobs();
		assertNull(Ui.get(() -> plant.device(FIRST).getReplacement()), "it came to its end");
		assertEquals(Set.of(), Ui.get(() -> plant.project().toLoad()), "it holds what the project holds");
	}

	@Test
	void aReplacementIsGivenUpAndThatIsSaved() throws Exception {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.command(UI + "compile");
		Ui.run(() -> {});
		workbench.waitForJobs();
		CertificateNumber old = Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate());
		plant.change("begun", () -> {
			CertificateNumber made = new RenewCertificate(plant.project().tools())
					.run(plant.project().project(), old, false, new NullProgressMonitor()).get().certificates().get(0)
					.id();
			DeviceReplacement begun = ModelFactory.eINSTANCE.createDeviceReplacement();
			begun.getReplaced().add(old);
			begun.getSuccessors().add(made);
			plant.device(FIRST).setReplacement(begun);
		});
		workbench.command(Commands.SAVE);
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.command(UI + "replaceDevice");
		DialogPage dialog = workbench.dialog(Messages.replaceDeviceTitle);
		dialog.tick(Messages.replaceDeviceGiveUp, true);
		dialog.press(Messages.replaceDeviceButton);
		Ui.waitUntil("it is given up", () -> dialog.says(NLS.bind(Messages.replaceDeviceGivenUp, FIRST)));
		dialog.escape();
		workbench.waitForJobs();
		assertEquals(old, Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate()));
		assertFalse(plant.isDirty(), "each step is saved");
		assertTrue(Ui.get(() -> plant.project().toLoad().contains(FIRST)));
		try (Project saved = Project.open(plant.project().project().folder())) {
			assertNull(saved.device(FIRST).orElseThrow().getReplacement());
			assertEquals(old, saved.device(FIRST).orElseThrow().getWebServer().getCertificate());
		}
	}

	@Test
	void tagsGoIntoATableAndComeBackAsOneStep() throws Exception {
		Ui.run(() -> plant.addSpeedTag(FIRST));
		workbench.navigator().selectDevice(plant.project(), FIRST);
		Path table = folder.resolve("tags.csv");
		workbench.command(UI + "exportTags");
		DialogPage export = workbench.dialog(Messages.tagExportTitle);
		export.type(Messages.tagFile, table.toString());
		export.close(Messages.tagExportButton);
		assertTrue(Files.readString(table).contains("Speed,INT,7"), Files.readString(table));
		Files.writeString(table, Files.readString(table) + "Level,REAL,1.5,read,none,,,,\n");

		UndoCheck check = UndoCheck.before(plant);
		workbench.command(UI + "importTags");
		DialogPage dialog = workbench.dialog(Messages.tagImportTitle);
		assertFalse(dialog.isEnabled(Messages.tagImportButton), "no file yet");
		dialog.type(Messages.tagFile, table.toString());
		assertTrue(workbench.screenshot("tool-import-tags.png").colours() > 8);
		dialog.close(Messages.tagImportButton);
		workbench.waitForJobs();
		assertEquals(2, (int) Ui.get(() -> plant.device(FIRST).getTags().size()));
		assertTrue(workbench.statusLine().contains("1 added"), workbench.statusLine());
		check.undoAndRedo();
	}
}
