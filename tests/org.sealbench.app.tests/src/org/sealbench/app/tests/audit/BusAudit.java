// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sealbench.app.tests.audit.BusTree.Element;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.ui.Named;

/**
 * Holds what a window shows against what a screen reader finds of it on the accessibility bus (WCAG 2.2, 1.1.1 and
 * 4.1.2; EN 301 549, 11.5.2).
 */
final class BusAudit {

	/** What is reached by keys, or says something by a picture, has a name. */
	private static final Set<String> NAMED = Set.of("push button", "toggle button", "check box", "radio button", "text",
			"password text", "combo box", "table", "tree table", "tree", "list", "list box", "spin button",
			"drawing area", "canvas", "image", "icon", "page tab", "page tab list", "dialog", "menu item", "menu",
			"paragraph");
	/** What is pressed can be pressed. */
	private static final Set<String> PRESSED = Set.of("push button", "toggle button", "check box", "radio button",
			"menu item");

	/** How often what is still being filled, or waits for the focus, is looked at. */
	private static final int LOOKS = 4;

	private BusAudit() {
	}

	/**
	 * What a screen reader does not find of a window, in words, each time that it looks. Not for the user interface's
	 * thread, which answers.
	 */
	static Set<String> of(Shell shell) {
		Set<String> findings = look(shell);
		for (int i = 1; i < LOOKS && !findings.isEmpty(); i++) {
			findings.retainAll(look(shell));
		}
		return findings;
	}

	private static Set<String> look(Shell shell) {
		String title = Ui.get(shell::getText);
		boolean dialog = Ui.get(() -> shell.getParent() != null);
		Set<String> wanted = Ui.get(() -> names(shell));
		List<Element> found = BusTree.read(title).stream().filter(each -> each.window().startsWith(title)).toList();
		List<Element> shown = found.stream().filter(Element::isShowing).toList();
		Set<String> findings = new TreeSet<>();
		if (shown.stream().noneMatch(each -> each.depth() == 1 && each.role().equals(dialog ? "dialog" : "frame"))) {
			findings.add("no " + (dialog ? "dialog" : "frame") + " " + title + " on the bus");
		}
		shown.stream().filter(each -> NAMED.contains(each.role()) && each.spoken().isBlank())
				.forEach(each -> findings.add("on the bus without a name: " + each));
		shown.stream().filter(each -> PRESSED.contains(each.role()) && each.actions().isEmpty())
				.forEach(each -> findings.add("on the bus without an action: " + each));
		if (dialog && found.stream().noneMatch(each -> each.states().contains("focused"))
				&& Ui.get(() -> keeps(shell, Ui.display().getFocusControl()))) {
			findings.add("nothing on the bus has the focus in " + title);
		}
		Set<String> spoken = shown.stream().map(Element::spoken).collect(Collectors.toSet());
		wanted.stream().filter(each -> spoken.stream().noneMatch(has -> has.contains(each)))
				.forEach(each -> findings.add("not on the bus: " + each));
		return findings;
	}

	/** Whether GTK tells of the focus of a control; that of a drop-down list is told by an event alone. */
	private static boolean keeps(Shell shell, Control focus) {
		return focus != null && focus.getShell() == shell && !(focus instanceof org.eclipse.swt.widgets.Combo);
	}

	/** What the window calls its controls: given names, words of links, and words in tool bars. */
	private static Set<String> names(Control control) {
		return below(control).filter(Control::isVisible).flatMap(BusAudit::own).map(String::strip)
				.filter(each -> !each.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> own(Control control) {
		Stream<String> given = Stream.ofNullable((String) control.getData(Named.KEY));
		return switch (control) {
		case Link link -> Stream.concat(given, Stream.of(link.getText().replaceAll("<a[^>]*>|</a>", "")));
		case ToolBar bar ->
			Arrays.stream(bar.getItems()).filter(each -> !each.getBounds().isEmpty()).map(ToolItem::getText);
		default -> given;
		};
	}

	private static Stream<Control> below(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(BusAudit::below))
				: Stream.of(control);
	}
}
