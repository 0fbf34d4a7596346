// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.sealbench.ui.access.GtkAccess;
import org.sealbench.ui.access.LinkAccess;

/**
 * Tells assistive technology what SWT leaves out, of every widget that the window ever shows, those of the platform
 * included: the names of buttons that are pictures, dialogs as such, links, and the focus of drop-down lists (WCAG 2.2,
 * 4.1.2; EN 301 549, 11.5.2).
 */
public final class AccessibleWindow {

	/** The data of a tool item: the name that it was given. */
	private static final String NAMED = AccessibleWindow.class.getName();

	private AccessibleWindow() {
	}

	/** To be called once, before the first window. Does nothing where the widgets are not GTK's. */
	public static void in(Display display) {
		if (!GtkAccess.isGtk()) {
			return;
		}
		// Sent once for every new widget, when it has got its texts.
		display.addListener(SWT.Skin, AccessibleWindow::made);
		// A tool item has no event of its own when its tool tip changes; its bar is laid out anew or gets the focus.
		display.addFilter(SWT.Resize, AccessibleWindow::changed);
		display.addFilter(SWT.FocusIn, AccessibleWindow::changed);
	}

	private static void made(Event event) {
		switch (event.widget) {
		case ToolItem item -> name(item);
		case Link link -> LinkAccess.on(link);
		case Shell shell when isDialog(shell) -> GtkAccess.dialog(shell);
		case Label label when label.getText().isBlank() -> GtkAccess.picture(label, label.getShell().getText());
		case Text text -> nameByLabel(text);
		case Combo combo -> nameByLabel(combo);
		case Table table -> nameByLabel(table);
		case Tree tree -> nameByLabel(tree);
		default -> {
			// It says itself what it is.
		}
		}
	}

	/** What nobody named, as in dialogs of the platform, has the name of the words before it. */
	private static void nameByLabel(Control control) {
		List<Control> beside = List.of(control.getParent().getChildren());
		int place = beside.indexOf(control);
		if (control.getData(Named.KEY) == null && place > 0 && beside.get(place - 1) instanceof Label label
				&& !label.getText().isBlank()) {
			GtkAccess.name(control, label.getText().replace("&", "").replaceAll(":$", ""));
		}
	}

	private static void changed(Event event) {
		if (event.widget instanceof ToolBar bar) {
			for (ToolItem each : bar.getItems()) {
				name(each);
			}
		} else if (event.type == SWT.FocusIn && event.widget instanceof Combo combo) {
			// GTK gives it to a button inside that is not on the bus.
			combo.getAccessible().setFocus(ACC.CHILDID_SELF);
		}
	}

	private static boolean isDialog(Shell shell) {
		return shell.getParent() != null && (shell.getStyle() & SWT.TITLE) != 0;
	}

	/** By its words or its tool tip, in which the keys of its command stand in parentheses. */
	private static void name(ToolItem item) {
		String tip = item.getToolTipText() == null ? "" : item.getToolTipText();
		String name = item.getText().isBlank() ? tip.replaceAll("\\s*\\([^()]*\\)\\s*$", "").strip() : item.getText();
		if (!name.isEmpty() && !name.equals(item.getData(NAMED))) {
			item.setData(NAMED, name);
			GtkAccess.name(item, name);
		}
	}
}
