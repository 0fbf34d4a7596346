// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Fills a text with a file or folder that the user looks for. */
public final class FileChoice {

	private FileChoice() {
	}

	/** A file that is there. */
	public static void open(Text target) {
		file(target, SWT.OPEN);
	}

	/** A file to be written; the platform asks before one is replaced. */
	public static void save(Text target) {
		file(target, SWT.SAVE);
	}

	private static void file(Text target, int style) {
		FileDialog dialog = new FileDialog(target.getShell(), style);
		dialog.setFileName(target.getText());
		dialog.setOverwrite(true);
		set(target, dialog.open());
	}

	/** A folder. */
	public static void folder(Text target) {
		set(target, new DirectoryDialog(target.getShell()).open());
	}

	private static void set(Text target, String chosen) {
		if (chosen != null) {
			target.setText(chosen);
		}
	}
}
