// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.rows;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Rows on the clipboard. Used in the user interface thread. */
public final class RowClipboard {

	private static final String OWN = RowClipboard.class.getName();

	private RowClipboard() {
	}

	/** Puts rows there; a clipboard takes no empty text, as one empty cell is. */
	public static void write(Display display, List<List<String>> rows) {
		String text = RowText.of(rows);
		if (text.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The rows that are there; none where it holds no text. */
	public static List<List<String>> read(Display display) {
		Clipboard clipboard = new Clipboard(display);
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text == null ? List.of() : RowText.parse(text.toString());
	}

	/** A table that has a way of its own to copy rows. */
	public static void copiesItself(Table table) {
		table.setData(OWN, Boolean.TRUE);
	}

	/** Copies the rows of a table that are selected, with the headings where there are several. */
	static void copyFrom(Event event) {
		if (isCopy(event) && event.widget instanceof Table table && table.getSelectionCount() > 0
				&& table.getData(OWN) == null) {
			event.doit = false;
			write(table.getDisplay(), rows(table));
		}
	}

	/** Whether a key is that for copying. */
	public static boolean isCopy(Event event) {
		return event.keyCode == 'c' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
	}

	private static List<List<String>> rows(Table table) {
		int columns = Math.max(1, table.getColumnCount());
		Stream<List<String>> selected = Stream.of(table.getSelection()).map(item -> cells(item, columns));
		return table.getSelectionCount() > 1 && table.getHeaderVisible()
				? Stream.concat(Stream.of(Stream.of(table.getColumns()).map(each -> each.getText()).toList()), selected)
						.toList()
				: selected.toList();
	}

	private static List<String> cells(TableItem item, int columns) {
		return IntStream.range(0, columns).mapToObj(item::getText).toList();
	}
}
