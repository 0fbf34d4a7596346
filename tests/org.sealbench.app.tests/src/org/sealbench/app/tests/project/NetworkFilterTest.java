// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DiagramPage;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.Mouse;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.operations.network.ConnectionSecurity.Level;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.diagram.DiagramPrint;
import org.sealbench.workspace.ui.node.InspectorArea;

/** A part of the network, and how large it is, by mouse and by keys; and on paper. */
class NetworkFilterTest extends PlantTest {

	private static final String SUBNET = "127.0.0.0/8";

	private final DiagramPage network = new DiagramPage(Views.NETWORK, Messages.network);

	@BeforeEach
	void show() {
		// The inspector shows of each device the area that was open last.
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.GENERAL);
		workbench.navigator().selectProject(plant.project());
		network.show();
		// A test that failed may have left what it searched for.
		network.press("ctrl+f");
		Keyboard.press("Escape");
		Ui.waitUntil("both devices are drawn", () -> network.names().containsAll(List.of(FIRST, SECOND)));
	}

	@Test
	void aSearchShowsWhatIsFoundAndWhoConnectsToIt() {
		network.press("ctrl+f");
		Keyboard.type(SECOND.toLowerCase());
		Ui.waitUntil("the other device is left out", () -> !network.names().contains(FIRST));
		assertTrue(network.names().contains(SECOND));
		assertTrue(workbench.screenshot("network-search.png").colours() > 8);
		Keyboard.press("Return");
		Ui.waitUntil("Enter leads to what was found",
				() -> SECOND.equals(workbench.inspector().text(Messages.deviceName)));
		network.press("ctrl+f");
		Keyboard.type("no such device");
		Ui.waitUntil("it is said that nothing fits", () -> network.hint().contains("Nothing fits"));
		network.followHint();
		Ui.waitUntil("its link shows everything", () -> network.names().containsAll(List.of(FIRST, SECOND)));
		network.press("ctrl+f");
		Keyboard.type("x");
		Ui.waitUntil("only a name with an x is there", () -> !network.names().contains(SECOND));
		Keyboard.press("Escape");
		Ui.waitUntil("Escape ends the search", () -> network.names().containsAll(List.of(FIRST, SECOND)));
	}

	@Test
	void theLegendFilters() {
		Ui.waitUntil("nothing is decided", () -> words(Verdict.OPEN));
		Mouse.click(network.control(Verdict.OPEN.words()));
		Ui.waitUntil("what is not decided is left out", () -> network.hint().contains("Nothing fits"));
		Mouse.click(network.control(Verdict.OPEN.words()));
		Ui.waitUntil("it is back", () -> words(Verdict.OPEN));
		Mouse.click(network.control(Level.ENCRYPTED.words()));
		Ui.waitUntil("HTTPS is left out", () -> network.hint().contains("Nothing fits"));
		Keyboard.press("space");
		Ui.waitUntil("the space bar brings it back", () -> words(Verdict.OPEN));
	}

	private boolean words(Verdict verdict) {
		return network.words().stream().anyMatch(each -> each.contains(verdict.words()));
	}

	@Test
	void devicesOfASubnetAreOneBoxUntilItIsOpened() {
		network.choose(Messages.networkGroups, "Down");
		Ui.waitUntil("the subnet is one box", () -> network.names().contains(SUBNET));
		assertFalse(network.names().contains(FIRST));
		assertFalse(network.isEnabled(Messages.networkClose));
		assertTrue(workbench.screenshot("network-groups.png").colours() > 8);
		network.doubleClick(SUBNET);
		Ui.waitUntil("its devices are drawn", () -> network.names().containsAll(List.of(FIRST, SECOND)));
		Mouse.click(network.control(Messages.networkClose));
		Ui.waitUntil("it is one box again", () -> !network.names().contains(FIRST));
		network.click(SUBNET);
		network.press("Return");
		Ui.waitUntil("Enter opens it, too", () -> network.names().containsAll(List.of(FIRST, SECOND)));
		network.choose(Messages.networkGroups, "Up");
		Ui.waitUntil("without groups", () -> network.names().containsAll(List.of(FIRST, SECOND)));
	}

	@Test
	void itIsMadeLargerAndSmallerByKeysAndWheel() {
		assertEquals(1, network.scale());
		network.press("ctrl+plus");
		Ui.waitUntil("it is larger", () -> network.scale() == 1.25f);
		network.click(SECOND);
		Ui.waitUntil("what is clicked is found at its place",
				() -> SECOND.equals(workbench.inspector().text(Messages.deviceName)));
		network.press("ctrl+minus", "ctrl+minus");
		Ui.waitUntil("it is smaller", () -> network.scale() == 0.8f);
		network.press("ctrl+0");
		Ui.waitUntil("it has its own size", () -> network.scale() == 1);
		network.turnWheel(FIRST, 1);
		Ui.waitUntil("the wheel makes it larger", () -> network.scale() == 1.25f);
		network.press("ctrl+9");
		Ui.waitUntil("all of it is seen", () -> network.scale() <= 1);
		network.press("ctrl+9", "ctrl+0");
		Ui.waitUntil("it has its own size again", () -> network.scale() == 1);
	}

	@Test
	void itIsPrinted() throws Exception {
		// Where GTK's printer of files writes, whatever it is asked for.
		Path file = Path.of("output.pdf").toAbsolutePath();
		Files.deleteIfExists(file);
		PrinterData target = Ui.get(() -> Stream.of(Printer.getPrinterList())
				.filter(each -> each.driver != null && each.driver.contains("File")).findFirst().orElseThrow());
		assertEquals(1, Ui.get(() -> DiagramPrint.print(network.diagram(), target, new NullProgressMonitor())));
		Ui.waitUntil("the sheet is there", () -> Files.exists(file) && Files.size(file) > 1000);
		assertEquals("%PDF", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
		Files.delete(file);
	}
}
