// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

import java.util.List;

import org.sealbench.common.VisibleText;

/** One thing that is drawn; coordinates in pixels from the upper left corner. */
public sealed interface Shape {

	/** A filled rectangle with a border. */
	record Box(int x, int y, int width, int height, Tone fill, Tone border) implements Shape {
	}

	/**
	 * A line with corners.
	 *
	 * @param points x and y of each corner in turn
	 * @param arrow  whether it ends in an arrow head
	 */
	record Line(List<Integer> points, Tone tone, Stroke stroke, boolean arrow) implements Shape {
		public Line {
			points = List.copyOf(points);
		}
	}

	/**
	 * A text on one line, of which everything can be seen.
	 *
	 * @param x   where they begin, or end
	 * @param y   their middle
	 * @param end whether x is where they end
	 */
	record Words(int x, int y, String text, Tone tone, boolean bold, boolean end) implements Shape {
		public Words {
			text = VisibleText.of(text);
		}
	}
}
