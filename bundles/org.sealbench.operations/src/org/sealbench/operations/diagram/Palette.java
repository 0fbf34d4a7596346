// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

/**
 * The colours of a diagram: on light and on dark ground, each readable there (a contrast of at least 4.5 to 1 for text
 * and lines).
 */
public enum Palette {
	LIGHT(0xFFFFFF, 0x1F2328, 0x59636E, 0xF3F5F8, 0x6E7781, 0x1A7F37, 0x8A5A00, 0xC0222B, 0x0A5FB4),
	DARK(0x1F2328, 0xE6EAEF, 0xA3ADB8, 0x2D333B, 0x8B949E, 0x56D364, 0xE3B341, 0xFF8A80, 0x79B8FF);

	private final int[] colours;

	Palette(int... colours) {
		this.colours = colours;
	}

	/** Red, green and blue, 8 bits each, red highest. */
	public int rgb(Tone tone) {
		return colours[tone.ordinal()];
	}

	/** {@code #rrggbb}. */
	String hex(Tone tone) {
		return String.format("#%06x", rgb(tone));
	}
}
