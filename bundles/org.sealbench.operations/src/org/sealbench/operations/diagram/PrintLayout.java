// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How a diagram is put on sheets of paper: as wide as a sheet at most, in as many sheets as it is high, none of which
 * cuts anything that can be pointed at, unless that alone is higher than a sheet.
 *
 * @param scale  dots of the printer for one of the diagram
 * @param sheets the parts of the diagram, from above
 */
public record PrintLayout(double scale, List<Sheet> sheets) {

	/** What a sheet shows of a diagram, in the diagram's own pixels. */
	public record Sheet(int y, int height) {
	}

	public PrintLayout {
		sheets = List.copyOf(sheets);
	}

	/**
	 * @param width  of what can be printed on, in the printer's dots
	 * @param height likewise
	 * @param most   dots for one of the diagram, at which it has its natural size
	 */
	public static PrintLayout of(Diagram diagram, int width, int height, double most) {
		double scale = Math.min(most, width / (double) Math.max(1, diagram.width()));
		int room = Math.max(1, (int) (height / scale));
		List<Sheet> sheets = new ArrayList<>();
		int y = 0;
		do {
			int end = y + room >= diagram.height() ? diagram.height() : uncut(diagram, y, y + room);
			sheets.add(new Sheet(y, end - y));
			y = end;
		} while (y < diagram.height());
		return new PrintLayout(scale, sheets);
	}

	/** The last place in a range below which nothing begins that ends further down. */
	private static int uncut(Diagram diagram, int from, int end) {
		int place = end;
		boolean moved = true;
		while (moved) {
			int now = place;
			int higher = diagram.areas().stream().filter(each -> each.y() < now && each.y() + each.height() > now)
					.mapToInt(DiagramArea::y).filter(each -> each > from).min().orElse(now);
			moved = higher < place;
			place = higher;
		}
		return place;
	}
}
