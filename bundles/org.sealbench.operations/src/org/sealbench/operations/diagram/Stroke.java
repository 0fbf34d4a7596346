// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

/** How a line is drawn. */
public enum Stroke {
	SOLID(), DASHED(8, 5), DOTTED(2, 4);

	private final int[] dashes;

	Stroke(int... dashes) {
		this.dashes = dashes;
	}

	/** Lengths of dash and gap in pixels; empty for a line without gaps. */
	public int[] dashes() {
		return dashes.clone();
	}
}
