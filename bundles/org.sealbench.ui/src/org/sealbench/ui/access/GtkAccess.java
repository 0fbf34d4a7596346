// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.access;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Names and roles of GTK's own widgets on the accessibility bus. SWT asks the listeners of its accessible objects only
 * for what it draws itself; a field, a list or a table of GTK answers for itself and has to be told. SWT has no public
 * way to do that, so its own bridge to GTK is called by name; without it nothing is told.
 */
public final class GtkAccess {
	private static final byte[] NAME = bytes("accessible-name");
	private static final byte[] ROLE = bytes("accessible-role");
	/** ATK's number for a dialog. */
	private static final int DIALOG = 16;

	private GtkAccess() {
	}

	/** Whether the widgets are GTK's; those of other systems answer for themselves. */
	public static boolean isGtk() {
		return "gtk".equals(SWT.getPlatform());
	}

	/** Names a widget with all that GTK makes it of. */
	public static void name(Widget widget, String name) {
		tell(widget, gtk -> {
			long handle = gtk.handle(widget, "handle");
			gtk.name(handle, name);
			gtk.name(gtk.handle(widget, "entryHandle"), name);
			if (widget instanceof ToolItem) {
				gtk.name(gtk.inside(handle), name);
			}
		});
	}

	/** Names the picture that a label shows. */
	public static void picture(Label label, String name) {
		tell(label, gtk -> gtk.name(gtk.handle(label, "imageHandle"), name));
	}

	/** Says that a window is a dialog. */
	public static void dialog(Widget shell) {
		tell(shell, gtk -> gtk.role(gtk.handle(shell, "shellHandle"), DIALOG));
	}

	/** What is told, by SWT's own bridge. */
	private interface Telling {
		void by(Gtk gtk) throws ReflectiveOperationException;
	}

	private static void tell(Widget widget, Telling telling) {
		if (!isGtk() || widget.isDisposed()) {
			return;
		}
		try {
			telling.by(new Gtk(widget.getClass().getClassLoader()));
		} catch (ReflectiveOperationException | RuntimeException e) {
			warn(widget, e);
		}
	}

	/** What fails at one widget fails at each of the thousands: each kind of failure is written down once. */
	private static void warn(Widget widget, Exception failure) {
		String key = GtkAccess.class.getName() + failure;
		if (widget.getDisplay().getData(key) == null) {
			widget.getDisplay().setData(key, Boolean.TRUE);
			ILog.get().warn("cannot be named on the accessibility bus, nor may others be: " + widget, failure);
		}
	}

	private static byte[] bytes(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}

	/** SWT's classes, which it exports to nobody. */
	private record Gtk(ClassLoader swt) {

		void name(long handle, String name) throws ReflectiveOperationException {
			if (handle != 0) {
				os("g_object_set", long.class, byte[].class, byte[].class, long.class).invoke(null, accessible(handle),
						NAME, bytes(name), 0L);
			}
		}

		void role(long handle, int role) throws ReflectiveOperationException {
			if (handle != 0) {
				os("g_object_set", long.class, byte[].class, int.class, long.class).invoke(null, accessible(handle),
						ROLE, role, 0L);
			}
		}

		/** The button in an item of a tool bar; where there is a menu, too, the first of both. */
		long inside(long item) throws ReflectiveOperationException {
			return (long) gtk("gtk_bin_get_child").invoke(null, item);
		}

		private Object accessible(long handle) throws ReflectiveOperationException {
			return gtk("gtk_widget_get_accessible").invoke(null, handle);
		}

		private Method gtk(String name) throws ReflectiveOperationException {
			return swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3").getMethod(name, long.class);
		}

		private Method os(String name, Class<?>... types) throws ReflectiveOperationException {
			return swt.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod(name, types);
		}

		/** A pointer of a widget; 0 where it has none of that name. */
		long handle(Widget widget, String name) throws ReflectiveOperationException {
			for (Class<?> type = widget.getClass(); type != null; type = type.getSuperclass()) {
				for (Field each : type.getDeclaredFields()) {
					if (each.getName().equals(name)) {
						each.setAccessible(true);
						return each.getLong(widget);
					}
				}
			}
			return 0;
		}
	}
}
