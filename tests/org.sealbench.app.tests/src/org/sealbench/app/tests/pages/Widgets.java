// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Looks through the tree of controls. */
final class Widgets {

	private Widgets() {
	}

	/** A control and everything in it. */
	static Stream<Control> below(Control control) {
		Stream<Control> inside = control instanceof Composite composite
				? Arrays.stream(composite.getChildren()).flatMap(Widgets::below)
				: Stream.empty();
		return Stream.concat(Stream.of(control), inside);
	}
}
