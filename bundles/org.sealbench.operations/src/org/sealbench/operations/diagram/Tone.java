// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

/** What a colour of a diagram means; {@link Palette} says which colour that is. */
public enum Tone {
	BACKGROUND, TEXT, FAINT, BOX, BORDER, GOOD, WARNING, BAD, OPEN
}
