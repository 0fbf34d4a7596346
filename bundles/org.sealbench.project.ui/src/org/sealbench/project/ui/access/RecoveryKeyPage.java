// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.sealbench.common.VisibleText;
import org.sealbench.project.ui.Messages;

/** A sheet of paper with a recovery key, to be put away. */
final class RecoveryKeyPage {

	private static final int MARGIN = 1;

	private RecoveryKeyPage() {
	}

	/** Whether the printer took it. */
	static boolean print(PrinterData data, String project, char... key) {
		Printer printer = new Printer(data);
		try {
			if (!printer.startJob(Messages.protectRecoveryTitle) || !printer.startPage()) {
				return false;
			}
			GC gc = new GC(printer);
			Point inch = printer.getDPI();
			int line = gc.getFontMetrics().getHeight() * 2;
			gc.drawText(VisibleText.of(NLS.bind(Messages.recoveryPage, project)), inch.x * MARGIN, inch.y * MARGIN);
			gc.drawText(new String(Arrays.copyOf(key, key.length)), inch.x * MARGIN, inch.y * MARGIN + line);
			gc.dispose();
			printer.endPage();
			printer.endJob();
			return true;
		} finally {
			printer.dispose();
		}
	}
}
