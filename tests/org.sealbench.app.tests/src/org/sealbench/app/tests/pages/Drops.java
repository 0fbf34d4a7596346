// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.lang.reflect.Constructor;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Drops something onto a control, from the point on at which SWT has taken the data over from another program. */
final class Drops {

	private Drops() {
	}

	static void onto(Control control, Object data) {
		DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
		Event event = event();
		event.widget = target;
		event.display = control.getDisplay();
		set(event, "dataType", target.getTransfer()[0].getSupportedTypes()[0]);
		set(event, "dataTypes", target.getTransfer()[0].getSupportedTypes());
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
