// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sealbench.operations.diagram.PrintLayout.Sheet;

/** Diagrams on paper. */
class PrintLayoutTest {

	private static Diagram diagram(int width, int height, DiagramArea... areas) {
		return new Diagram("d", width, height, List.of(), List.of(areas));
	}

	private static DiagramArea area(int y, int height) {
		return new DiagramArea("a" + y, "a", "", 0, y, 50, height, true);
	}

	@Test
	void aSmallOneIsNotMadeLarger() {
		PrintLayout layout = PrintLayout.of(diagram(100, 80), 5000, 7000, 6.25);
		assertEquals(6.25, layout.scale());
		assertEquals(List.of(new Sheet(0, 80)), layout.sheets());
	}

	@Test
	void aWideOneFitsTheSheet() {
		PrintLayout layout = PrintLayout.of(diagram(2000, 100), 1000, 1000, 6.25);
		assertEquals(0.5, layout.scale());
		assertEquals(List.of(new Sheet(0, 100)), layout.sheets());
	}

	@Test
	void aHighOneIsCutBetweenItsPartsAndLosesNothing() {
		DiagramArea[] areas = IntStream.range(0, 50).mapToObj(i -> area(i * 60, 44)).toArray(DiagramArea[]::new);
		Diagram diagram = diagram(500, 3000, areas);
		List<Sheet> sheets = PrintLayout.of(diagram, 500, 700, 1).sheets();
		assertEquals(3000, sheets.stream().mapToInt(Sheet::height).sum());
		assertTrue(sheets.stream().allMatch(each -> each.height() > 0 && each.height() <= 700));
		for (Sheet sheet : sheets) {
			assertTrue(diagram.areas().stream()
					.noneMatch(each -> each.y() < sheet.y() && each.y() + each.height() > sheet.y()), sheet.toString());
		}
	}

	@Test
	void whatIsHigherThanASheetIsCutAllTheSame() {
		List<Sheet> sheets = PrintLayout.of(diagram(500, 3000, area(10, 2900)), 500, 700, 1).sheets();
		assertEquals(3000, sheets.stream().mapToInt(Sheet::height).sum());
		assertTrue(sheets.stream().allMatch(each -> each.height() > 0 && each.height() <= 700));
	}

	@Test
	void nothingIsOneSheet() {
		assertEquals(1, PrintLayout.of(diagram(1, 1), 500, 700, 1).sheets().size());
	}
}
