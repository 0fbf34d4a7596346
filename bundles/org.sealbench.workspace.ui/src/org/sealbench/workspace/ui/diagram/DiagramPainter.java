// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.diagram.Shape;
import org.sealbench.operations.diagram.Stroke;
import org.sealbench.operations.diagram.SvgFile;
import org.sealbench.operations.diagram.Tone;

/** Paints a diagram. */
final class DiagramPainter {

	private static final int PER_INCH = 72;
	private static final int RING = 3;
	/** How far a line with its arrow head reaches beyond its corners. */
	private static final int AROUND = 8;

	/** Points of the letters where a device's own cannot be chosen finely enough: they are made smaller then. */
	private static final int LARGE = 24;

	private final Palette palette;
	private final boolean paper;

	DiagramPainter(Palette palette) {
		this(palette, false);
	}

	/** @param paper whether it is for a printer, whose dots are much smaller than those of a screen */
	DiagramPainter(Palette palette, boolean paper) {
		this.palette = palette;
		this.paper = paper;
	}

	/**
	 * Paints what can be seen of a diagram.
	 *
	 * @param selected the part that gets a ring around it
	 */
	void paint(GC gc, Diagram diagram, Optional<DiagramArea> selected, Rectangle seen) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(colour(Tone.BACKGROUND));
		gc.fillRectangle(0, 0, diagram.width(), diagram.height());
		Font plain = font(gc, SWT.NORMAL);
		Font bold = font(gc, SWT.BOLD);
		diagram.shapes().stream().filter(shape -> isSeen(shape, seen)).forEach(shape -> paint(gc, shape, plain, bold));
		selected.ifPresent(area -> ring(gc, area));
		plain.dispose();
		bold.dispose();
	}

	private static boolean isSeen(Shape shape, Rectangle seen) {
		return switch (shape) {
		case Shape.Box box -> seen.intersects(box.x(), box.y(), box.width() + 1, box.height() + 1);
		case Shape.Words words -> words.y() > seen.y - Diagram.LINE && words.y() < seen.y + seen.height + Diagram.LINE;
		case Shape.Line line ->
			overlaps(range(line, 0), seen.x, seen.width) && overlaps(range(line, 1), seen.y, seen.height);
		};
	}

	/** The least and the greatest x (0) or y (1) of a line's corners. */
	private static IntSummaryStatistics range(Shape.Line line, int which) {
		return IntStream.range(0, line.points().size() / 2).map(i -> line.points().get(2 * i + which))
				.summaryStatistics();
	}

	private static boolean overlaps(IntSummaryStatistics range, int from, int length) {
		return range.getMin() - AROUND <= from + length && range.getMax() + AROUND >= from;
	}

	private Font font(GC gc, int style) {
		FontData data = gc.getFont().getFontData()[0];
		return paper ? new Font(gc.getDevice(), data.getName(), LARGE, style)
				: new Font(gc.getDevice(), data.getName(),
						Math.round(Diagram.LETTERS * PER_INCH / (float) gc.getDevice().getDPI().x), style);
	}

	private void paint(GC gc, Shape shape, Font plain, Font bold) {
		switch (shape) {
		case Shape.Box box -> {
			gc.setBackground(colour(box.fill()));
			gc.fillRectangle(box.x(), box.y(), box.width(), box.height());
			gc.setForeground(colour(box.border()));
			stroke(gc, Stroke.SOLID, 1);
			gc.drawRectangle(box.x(), box.y(), box.width(), box.height());
		}
		case Shape.Line line -> line(gc, line);
		case Shape.Words words -> {
			gc.setFont(words.bold() ? bold : plain);
			gc.setForeground(colour(words.tone()));
			Point size = gc.textExtent(words.text());
			if (paper) {
				smaller(gc, words, size);
			} else {
				gc.drawText(words.text(), words.end() ? words.x() - size.x : words.x(), words.y() - size.y / 2, true);
			}
		}
		}
	}

	/** Draws a text in large letters as small as the diagram wants it. */
	private static void smaller(GC gc, Shape.Words words, Point size) {
		float scale = Diagram.LETTERS * PER_INCH / (float) (LARGE * gc.getDevice().getDPI().y);
		Transform before = new Transform(gc.getDevice());
		Transform moved = new Transform(gc.getDevice());
		gc.getTransform(before);
		gc.getTransform(moved);
		moved.translate(words.x(), words.y());
		moved.scale(scale, scale);
		gc.setTransform(moved);
		gc.drawText(words.text(), words.end() ? -size.x : 0, -size.y / 2, true);
		gc.setTransform(before);
		moved.dispose();
		before.dispose();
	}

	private void line(GC gc, Shape.Line line) {
		gc.setForeground(colour(line.tone()));
		stroke(gc, line.stroke(), 2);
		gc.drawPolyline(line.points().stream().mapToInt(Integer::intValue).toArray());
		if (line.arrow()) {
			gc.setBackground(colour(line.tone()));
			gc.fillPolygon(SvgFile.head(line).stream().mapToInt(Integer::intValue).toArray());
		}
	}

	private void ring(GC gc, DiagramArea area) {
		gc.setForeground(colour(Tone.OPEN));
		stroke(gc, Stroke.SOLID, 2);
		gc.drawRectangle(area.x() - RING, area.y() - RING, area.width() + 2 * RING, area.height() + 2 * RING);
	}

	private static void stroke(GC gc, Stroke stroke, int width) {
		gc.setLineWidth(width);
		if (stroke.dashes().length == 0) {
			gc.setLineStyle(SWT.LINE_SOLID);
		} else {
			gc.setLineDash(stroke.dashes());
		}
	}

	private Color colour(Tone tone) {
		int rgb = palette.rgb(tone);
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
