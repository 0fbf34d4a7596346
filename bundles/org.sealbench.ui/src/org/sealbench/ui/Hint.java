// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** The text of an empty view: what to do next, with the links that do it. */
public final class Hint {

	private final Composite control;

	/**
	 * @param text    with links written {@code <a href="name">words</a>}
	 * @param actions what each link does, by its name
	 */
	public Hint(Composite parent, String text, Map<String, Runnable> actions) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(control);
		Link link = new Link(control, SWT.WRAP);
		link.setText(text);
		link.addListener(SWT.Selection, event -> actions.getOrDefault(event.text, () -> {}).run());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
		control.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		link.setBackground(control.getBackground());
	}

	public Composite control() {
		return control;
	}
}
