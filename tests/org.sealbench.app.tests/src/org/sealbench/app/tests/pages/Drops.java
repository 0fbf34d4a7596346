// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.lang.reflect.Constructor;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/** Drops something onto a control, from the point on at which SWT has taken the data over from another program. */
final class Drops {

	private Drops() {
	}

	static void onto(Control control, String... files) {
		onto(control, control.toDisplay(control.getSize().x / 2, control.getSize().y / 2), files);
	}

	/** @param place on the display */
	static void onto(Control control, Point place, String... files) {
		DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
		Event event = event();
		event.widget = target;
		event.display = control.getDisplay();
		set(event, "x", place.x);
		set(event, "y", place.y);
		TransferData type = FileTransfer.getInstance().getSupportedTypes()[0];
		set(event, "dataType", type);
		set(event, "dataTypes", new TransferData[] { type });
		set(event, "operations", DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
		event.detail = DND.DROP_COPY;
		event.item = control instanceof Tree tree ? tree.getItem(tree.toControl(place)) : null;
		target.notifyListeners(DND.DragEnter, event);
		target.notifyListeners(DND.DragOver, event);
		if (event.detail != DND.DROP_NONE) {
			event.data = files;
			target.notifyListeners(DND.DropAccept, event);
			target.notifyListeners(DND.Drop, event);
		}
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
			Class<?> type = event.getClass();
			while (Stream.of(type.getDeclaredFields()).noneMatch(each -> each.getName().equals(field))) {
				type = type.getSuperclass();
			}
			var declared = type.getDeclaredField(field);
			declared.setAccessible(true);
			declared.set(event, value);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e.toString(), e);
		}
	}
}
