// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.Shape;
import org.sealbench.operations.diagram.Stroke;
import org.sealbench.operations.diagram.Tone;
import org.sealbench.operations.network.NetworkConnection.Verdict;

/** What colours and lines of a drawn network mean, and the legend that says so. */
final class NetworkLegend {

	static final int HEIGHT = 3 * Diagram.LINE;

	private NetworkLegend() {
	}

	/** The legend, from a point that is as far from the left as from the top. */
	static List<Shape> at(int margin) {
		List<Shape> shapes = new ArrayList<>();
		int x = margin;
		for (ConnectionSecurity.Level level : ConnectionSecurity.Level.values()) {
			shapes.add(new Shape.Line(List.of(x, margin, x + 40, margin), Tone.TEXT, stroke(level), false));
			shapes.add(new Shape.Words(x + 48, margin, level.words(), Tone.TEXT, false, false));
			x += 70 + level.words().length() * 8;
		}
		x = margin;
		for (Verdict verdict : Verdict.values()) {
			shapes.add(new Shape.Box(x, margin + Diagram.LINE - 5, 10, 10, tone(verdict), tone(verdict)));
			shapes.add(new Shape.Words(x + 16, margin + Diagram.LINE, verdict.words(), Tone.TEXT, false, false));
			x += 40 + verdict.words().length() * 8;
		}
		return shapes;
	}

	static Tone tone(Verdict verdict) {
		return switch (verdict) {
		case CONNECTS -> Tone.GOOD;
		case OPEN -> Tone.OPEN;
		case REFUSED -> Tone.BAD;
		};
	}

	static Stroke stroke(ConnectionSecurity.Level level) {
		return switch (level) {
		case ENCRYPTED -> Stroke.SOLID;
		case SIGNED -> Stroke.DASHED;
		case OPEN -> Stroke.DOTTED;
		};
	}
}
