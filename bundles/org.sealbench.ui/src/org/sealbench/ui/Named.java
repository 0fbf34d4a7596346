// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sealbench.ui.access.GtkAccess;

/** Gives a control the name that screen readers speak and tests find it by. */
public final class Named {
	/** The data of a control: its name. */
	public static final String KEY = "org.sealbench.field";

	private Named() {
	}

	/** @param name as the user reads it beside the control, without mnemonics and colon */
	public static <T extends Control> T as(T control, String name) {
		control.setData(KEY, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		GtkAccess.name(control, name);
		return control;
	}

	/** Names the message in the head of a dialog, which can be read with the keyboard, after the heading above it. */
	public static Control message(Control contents, String heading) {
		for (Control each : ((Composite) contents).getChildren()) {
			if (each instanceof Text message) {
				as(message, heading);
			}
		}
		return contents;
	}
}
