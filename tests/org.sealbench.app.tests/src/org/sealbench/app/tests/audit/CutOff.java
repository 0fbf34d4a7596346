// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What of a control's words does not fit, in words; nothing where all of it can be read, if only by scrolling. */
final class CutOff {

	/** What a head of a table needs beside its words. */
	private static final int HEAD_MARGIN = 8;
	private static final int ARROW = 30;
	private static final int ROUNDING = 1;

	private CutOff() {
	}

	static List<String> of(Control control) {
		List<String> found = new ArrayList<>();
		switch (control) {
		case Label label -> words(label, label.getText(), found);
		case CLabel label -> words(label, label.getText(), found);
		case Button button -> words(button, button.getText(), found);
		case Link link -> words(link, link.getText(), found);
		case Combo combo -> combo(combo, found);
		case Text text -> outside(text, found);
		case Table table -> heads(table, found);
		case CTabFolder folder -> tabs(folder, found);
		default -> {
			// has no words of its own
		}
		}
		return found;
	}

	private static void words(Control control, String text, List<String> found) {
		if (text.isBlank()) {
			return;
		}
		Point size = control.getSize();
		Point line = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
		Point wanted = line.x > size.x + ROUNDING && wraps ? control.computeSize(size.x, SWT.DEFAULT) : line;
		if (!wraps && wanted.x > size.x + ROUNDING || wanted.y > size.y + ROUNDING) {
			found.add(text + " needs " + wanted + " and has " + size);
		}
		outside(control, found);
	}

	/** What reaches beyond the edge of what it lies in is seen only if that scrolls. */
	private static void outside(Control control, List<String> found) {
		Rectangle bounds = control.getBounds();
		Composite parent = control.getParent();
		while (parent != null && !(parent instanceof Shell)) {
			if (parent.getParent() instanceof ScrolledComposite scrolled) {
				boolean sideways = scrolled.getHorizontalBar() != null;
				boolean down = scrolled.getVerticalBar() != null;
				if (!sideways && right(bounds) > parent.getClientArea().width
						|| !down && bottom(bounds) > parent.getClientArea().height) {
					found.add(name(control) + " reaches beyond what scrolls");
				}
				return;
			}
			Rectangle area = parent.getClientArea();
			if (right(bounds) > area.width + ROUNDING || bottom(bounds) > area.height + ROUNDING) {
				found.add(name(control) + " at " + bounds + " reaches beyond " + area + " of " + parent);
				return;
			}
			Point at = parent.getLocation();
			bounds = new Rectangle(bounds.x + at.x, bounds.y + at.y, bounds.width, bounds.height);
			parent = parent.getParent();
		}
	}

	private static int right(Rectangle bounds) {
		return bounds.x + bounds.width;
	}

	private static int bottom(Rectangle bounds) {
		return bounds.y + bounds.height;
	}

	private static String name(Control control) {
		return String.join(" ", ShownTexts.of(control));
	}

	/** The list that it opens is as wide as its items. */
	private static void combo(Combo combo, List<String> found) {
		String chosen = combo.getText();
		int room = combo.getSize().x - ARROW;
		boolean told = combo.getToolTipText() != null && combo.getToolTipText().contains(chosen);
		if ((combo.getStyle() & SWT.READ_ONLY) != 0 && !told && width(combo, chosen) > room) {
			found.add("choice " + chosen + " needs " + width(combo, chosen) + " and has " + room);
		}
		outside(combo, found);
	}

	private static void heads(Table table, List<String> found) {
		if (!table.getHeaderVisible()) {
			rows(table, found);
			return;
		}
		for (TableColumn column : table.getColumns()) {
			int wanted = width(table, column.getText()) + HEAD_MARGIN;
			if (!column.getText().isBlank() && wanted > column.getWidth()) {
				found.add("column " + column.getText() + " needs " + wanted + " and has " + column.getWidth());
			}
		}
	}

	private static void rows(Table table, List<String> found) {
		for (TableItem item : table.getItems()) {
			Rectangle text = item.getTextBounds(0);
			int wanted = text.x + width(table, item.getText());
			if (wanted > table.getClientArea().width) {
				found.add("row " + item.getText() + " needs " + wanted + " and has " + table.getClientArea().width);
			}
		}
	}

	/** A tab that does not fit is offered by the list behind the last one, and by its tool tip. */
	private static void tabs(CTabFolder folder, List<String> found) {
		for (CTabItem item : folder.getItems()) {
			String tip = item.getToolTipText() == null ? "" : item.getToolTipText();
			if (item.isShowing() && !tip.contains(item.getText())
					&& width(folder, item.getText()) > item.getBounds().width) {
				found.add("tab " + item.getText() + " needs " + width(folder, item.getText()) + " and has "
						+ item.getBounds().width);
			}
		}
	}

	private static int width(Control control, String text) {
		GC gc = new GC(control);
		try {
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}
}
