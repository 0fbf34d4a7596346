// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.lang.reflect.Constructor;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Drops something onto a control, from the point on at which SWT has taken the data over from another program. */
final class Drops {

	private Drops() {
	}

	static void onto(Control control, Object data) {
		DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
		drop(control, target.getTransfer()[0], data, event());
	}

	/** Onto the middle of an item of a tree. */
	static void onto(TreeItem item, Transfer transfer, Object data) {
		Tree tree = item.getParent();
		Event event = event();
		event.item = item;
		Point place = tree.toDisplay(item.getBounds().x + 5, item.getBounds().y + item.getBounds().height / 2);
		event.x = place.x;
		event.y = place.y;
		drop(tree, transfer, data, event);
	}

	private static void drop(Control control, Transfer transfer, Object data, Event event) {
		DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
		event.widget = target;
		event.display = control.getDisplay();
		set(event, "dataType", transfer.getSupportedTypes()[0]);
		set(event, "dataTypes", transfer.getSupportedTypes());
		set(event, "detail", DND.DROP_COPY);
		set(event, "operations", DND.DROP_COPY | DND.DROP_MOVE);
		event.data = data;
		target.notifyListeners(DND.DragEnter, event);
		target.notifyListeners(DND.Drop, event);
	}

	/** SWT makes the events of drag and drop of a class that it keeps to itself. */
	private static Event event() {
		try {
			Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
			constructor.setAccessible(true);
			return (Event) constructor.newInstance();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e.toString(), e);
		}
	}

	private static void set(Event event, String field, Object value) {
		try {
			var declared = event.getClass().getDeclaredField(field);
			declared.setAccessible(true);
			declared.set(event, value);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e.toString(), e);
		}
	}
}
