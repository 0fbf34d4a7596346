// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.sealbench.common.VisibleText;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.diagram.PrintLayout;
import org.sealbench.operations.diagram.PrintLayout.Sheet;
import org.sealbench.workspace.ui.Messages;

/** Prints a diagram, on as many sheets as it needs, each with its name and number below. */
public final class DiagramPrint {

	/** Dots of a screen an inch; a diagram is made for them. */
	private static final double SCREEN = 96;
	/** Of an inch, between the picture and the edge of what can be printed on. */
	private static final int MARGIN = 4;
	private static final int FOOT_POINTS = 8;

	private DiagramPrint() {
	}

	/**
	 * Prints it, in any thread.
	 *
	 * @return how many sheets there are; 0 where it was cancelled
	 * @throws SWTError if the printer does not exist any more
	 */
	public static int print(Diagram diagram, PrinterData target, IProgressMonitor monitor) {
		Printer printer = new Printer(target);
		try {
			if (!printer.startJob(diagram.title())) {
				return 0;
			}
			int sheets = sheets(diagram, printer, monitor);
			if (sheets == 0) {
				printer.cancelJob();
			} else {
				printer.endJob();
			}
			return sheets;
		} finally {
			printer.dispose();
		}
	}

	private static int sheets(Diagram diagram, Printer printer, IProgressMonitor monitor) {
		Rectangle area = printer.getClientArea();
		Point dots = printer.getDPI();
		int aside = dots.x / MARGIN;
		int above = dots.y / MARGIN;
		int foot = 2 * FOOT_POINTS * dots.y / 72;
		PrintLayout layout = PrintLayout.of(diagram, area.width - 2 * aside, area.height - 2 * above - foot,
				dots.x / SCREEN);
		int number = 0;
		for (Sheet sheet : layout.sheets()) {
			if (monitor.isCanceled() || !printer.startPage()) {
				return 0;
			}
			GC gc = new GC(printer);
			try {
				paint(gc, diagram, layout, sheet, new Point(aside, above));
				number++;
				gc.drawText(
						VisibleText.of(NLS.bind(Messages.diagramSheet,
								new Object[] { diagram.title(), number, layout.sheets().size() })),
						aside, area.height - above - foot / 2, true);
			} finally {
				gc.dispose();
				printer.endPage();
			}
		}
		return number;
	}

	private static void paint(GC gc, Diagram diagram, PrintLayout layout, Sheet sheet, Point corner) {
		Transform moved = new Transform(gc.getDevice());
		moved.translate(corner.x, corner.y);
		moved.scale((float) layout.scale(), (float) layout.scale());
		moved.translate(0, -sheet.y());
		gc.setTransform(moved);
		Rectangle seen = new Rectangle(0, sheet.y(), diagram.width(), sheet.height());
		gc.setClipping(seen);
		new DiagramPainter(Palette.LIGHT, true).paint(gc, diagram, Optional.empty(), seen);
		gc.setClipping((Rectangle) null);
		gc.setTransform(null);
		moved.dispose();
	}
}
