// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.DiagramPage;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.InspectorView;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.diagram.DiagramFiles;
import org.sealbench.workspace.ui.diagram.DiagramView;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The network shows who would connect to whom, and leads to each of them. */
class NetworkTest {

	private static final int PNG_HEAD = 0x89;

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final DiagramPage network = new DiagramPage(Views.NETWORK, Messages.network);
	private final InspectorView inspector = workbench.inspector();

	@TempDir
	Path folder;

	@Test
	void devicesAreDrawnSelectedOpenedRenamedAndSaved() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			plant.switchOnOpcUa(FIRST);
			plant.switchOnOpcUa(SECOND);
			workbench.navigator().selectProject(plant.project());
			network.show();
			Ui.waitUntil("both devices are drawn", () -> network.names().containsAll(List.of(FIRST, SECOND)));
			Ui.waitUntil("nothing is decided",
					() -> network.words().stream().anyMatch(each -> each.contains(Verdict.OPEN.words())));
			workbench.command(Commands.COMPILE);
			workbench.waitForJobs();
			UndoCheck check = UndoCheck.before(plant);
			trustEachOther(plant);
			check.undoAndRedo();
			Ui.waitUntil("they would connect", () -> network.words().stream().anyMatch(
					each -> each.contains(FIRST + " → " + SECOND) && each.contains(Verdict.CONNECTS.words())));

			explained();
			network.click(FIRST);
			inspector.bringUp();
			Ui.waitUntil("the inspector has its areas",
					() -> inspector.areas().contains(org.sealbench.workspace.ui.Messages.areaGeneral));
			inspector.open(InspectorArea.GENERAL);
			Ui.waitUntil("the inspector shows it", () -> FIRST.equals(inspector.text(Messages.deviceName)));
			network.show();
			network.press("Up");
			Ui.waitUntil("the one above is selected", () -> SECOND.equals(inspector.text(Messages.deviceName)));
			network.press("Down");
			Ui.waitUntil("the one below is selected again", () -> FIRST.equals(inspector.text(Messages.deviceName)));
			assertTrue(workbench.isEnabled(IWorkbenchCommandConstants.FILE_RENAME));
			assertTrue(workbench.screenshot("network.png").colours() > 8);
			network.press("Return");
			Ui.waitUntil("Enter goes to its properties", inspector::isActive);

			savedAsBoth();
			readAsTable();
		}
	}

	/** A line explains itself; what would be refused can be seen alone; all of it can be seen at once. */
	private void explained() {
		Ui.waitUntil("the line is drawn", () -> network.words().stream()
				.anyMatch(each -> each.contains(FIRST + " → " + SECOND) && each.contains(Verdict.CONNECTS.words())));
		String line = Ui.get(() -> network.diagram().areas().stream().filter(each -> !each.select())
				.filter(each -> each.words().contains(FIRST + " → " + SECOND)).findFirst().orElseThrow().name());
		network.doubleClickWords(line);
		DialogPage dialog = workbench.dialog(Messages.explainTitle);
		dialog.press(Messages.explainButton);
		Ui.waitUntil("it is explained", () -> dialog.says(Verdict.CONNECTS.words()));
		dialog.escape();
		network.toggle(org.sealbench.workspace.ui.Messages.diagramFit);
		assertTrue(workbench.screenshot("network-fit.png").colours() > 8);
		network.toggle(org.sealbench.workspace.ui.Messages.diagramFit);
		network.toggle(Messages.networkOnlyRefused);
		Ui.waitUntil("nothing is left that connects",
				() -> network.words().stream().noneMatch(each -> each.contains(Verdict.CONNECTS.words())));
		network.toggle(Messages.networkOnlyRefused);
		Ui.waitUntil("all of it is back", () -> network.names().containsAll(List.of(FIRST, SECOND)));
	}

	private static void trustEachOther(TestPlant plant) {
		plant.change("trust", () -> {
			plant.device(FIRST).getOpcUaServer().getSecureChannel().getTrustedClients()
					.add(plant.device(SECOND).getOpcUaServer().getCertificate());
			plant.device(SECOND).getOpcUaServer().getSecureChannel().getTrustedClients()
					.add(plant.device(FIRST).getOpcUaServer().getCertificate());
		});
	}

	private void savedAsBoth() throws Exception {
		Path svg = folder.resolve("network.svg");
		Path png = folder.resolve("network.png");
		DiagramView<?> view = (DiagramView<?>) network.show();
		Ui.get(() -> {
			view.save(svg);
			view.save(png);
			return null;
		});
		assertTrue(Files.readString(svg).contains(">" + FIRST + "<"));
		assertEquals(PNG_HEAD, Files.readAllBytes(png)[0] & 0xFF);
	}

	private void readAsTable() {
		network.switchTable();
		Ui.waitUntil("the table is shown", () -> !network.rows().isEmpty());
		assertTrue(network.rows().stream().anyMatch(
				row -> row.subList(0, 2).equals(List.of(FIRST, SECOND)) && row.contains(Verdict.CONNECTS.words())),
				network.rows().toString());
		assertTrue(workbench.screenshot("network-table.png").colours() > 8);
		network.switchTable();
	}

	@Test
	void aPictureThatIsTooLargeForAPngIsRefusedBeforeItIsDrawn() {
		Diagram tall = new Diagram("tall", 800, 60_000, List.of(), List.of());
		Path png = folder.resolve("tall.png");
		Path svg = folder.resolve("tall.svg");
		assertTrue(refusal(tall, png).contains("SVG"), refusal(tall, png));
		assertEquals("", refusal(tall, svg));
		assertFalse(Files.exists(png));
		assertTrue(Files.exists(svg));
	}

	/** Why a picture is not saved; nothing where it is. */
	private static String refusal(Diagram diagram, Path file) {
		return Ui.get(() -> {
			try {
				DiagramFiles.save(diagram, Palette.LIGHT, file, Ui.display());
				return "";
			} catch (IOException e) {
				return e.getMessage();
			}
		});
	}

	@Test
	void anEmptyProjectSaysWhatToDoNext() throws Exception {
		try (TestPlant plant = TestPlant.empty(folder.resolve("empty"))) {
			workbench.navigator().selectProject(plant.project());
			network.show();
			Ui.waitUntil("it says how to add a device",
					() -> network.hint().contains(Messages.networkEmpty.substring(0, 20)));
		}
	}
}
