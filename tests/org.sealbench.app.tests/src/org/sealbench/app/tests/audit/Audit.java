// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks at what the workbench shows in the made-up language: words of no text, what is cut off, and controls without a
 * name.
 */
public final class Audit {

	private final ForeignWords words;
	private final Set<String> findings = new TreeSet<>();

	public Audit(ForeignWords words) {
		this.words = words;
	}

	/** Everything found so far, each with the place where it was. */
	public Set<String> findings() {
		return findings;
	}

	/** Looks at a control and everything in it that can be seen. */
	public void look(String where, Control root) {
		visible(root).forEach(control -> {
			ShownTexts.of(control).forEach(text -> words(where, text));
			CutOff.of(control).forEach(each -> findings.add(where + ": cut off: " + each));
			if (AccessibleName.isMissing(control)) {
				findings.add(where + ": without a name: " + control + " in " + control.getParent() + " beside "
						+ Arrays.toString(control.getParent().getChildren()));
			}
		});
	}

	/** Looks at what a screen reader finds of a window. Not for the user interface's thread, which answers. */
	public void onTheBus(String where, Shell shell) {
		BusAudit.of(shell).forEach(each -> findings.add(where + ": " + each));
	}

	/** Looks at the items of a menu. */
	public void look(String where, Menu menu) {
		ShownTexts.of(menu).forEach(text -> words(where, text));
	}

	/** Looks at words that are drawn. */
	public void words(String where, String text) {
		List<String> found = words.in(text);
		if (!found.isEmpty()) {
			findings.add(where + ": of no text: " + found + " in " + text.replace("\n", "\\n"));
		}
	}

	private static Stream<Control> visible(Control control) {
		if (!control.isVisible()) {
			return Stream.empty();
		}
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Audit::visible))
				: Stream.of(control);
	}
}
