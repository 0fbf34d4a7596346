// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

import org.sealbench.common.VisibleText;

/**
 * A part of a diagram that can be pointed at.
 *
 * @param id     what it stands for, in the terms of the drawing's author; several areas may stand for the same
 * @param name   what it is called
 * @param words  a description
 * @param select whether it can be selected, by mouse and by keys
 */
public record DiagramArea(String id, String name, String words, int x, int y, int width, int height, boolean select) {

	public DiagramArea {
		name = VisibleText.of(name);
		words = VisibleText.lines(words);
	}

	public boolean contains(int px, int py) {
		return px >= x && px < x + width && py >= y && py < y + height;
	}
}
