// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.VisibleText;

/**
 * A drawing that is independent of what draws it: the workbench paints it, {@link SvgFile} writes it.
 *
 * @param title what it shows
 * @param areas what can be pointed at in it, in the order in which keys select it
 */
public record Diagram(String title, int width, int height, List<Shape> shapes, List<DiagramArea> areas) {

	/** Height of a line of text in pixels. */
	public static final int LINE = 18;
	/** Size of the letters in pixels. */
	public static final int LETTERS = 12;
	private static final int LETTER = 7;

	public Diagram {
		title = VisibleText.of(title);
		shapes = List.copyOf(shapes);
		areas = List.copyOf(areas);
	}

	/** The topmost area at a point. */
	public Optional<DiagramArea> at(int x, int y) {
		return areas.reversed().stream().filter(each -> each.contains(x, y)).findFirst();
	}

	/** The first area that can be selected and stands for something. */
	public Optional<DiagramArea> of(String id) {
		return areas.stream().filter(each -> each.select() && each.id().equals(id)).findFirst();
	}

	/** The approximate width of a text in pixels. */
	public static int width(String text) {
		return text.length() * LETTER;
	}

	/** A text cut to a width in pixels, with an ellipsis where something is missing. */
	public static String fit(String text, int width) {
		int most = Math.max(1, width / LETTER);
		return text.length() <= most ? text : text.substring(0, most - 1) + "…";
	}
}
