// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.access;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/**
 * A text with links as a screen reader finds it: its words can be read, and each link in it is an action that can be
 * carried out. SWT itself calls it a text that can be written into, without actions.
 */
public final class LinkAccess {

	private static final String TOLD = LinkAccess.class.getName();
	private static final Pattern ANCHOR = Pattern.compile("<a(?:\\s+href=\"([^\"]*)\")?\\s*>(.*?)</a>", Pattern.DOTALL);

	/** A link in a text: what it says, and what it is told apart by. */
	record Anchor(String words, String reference) {
	}

	private final Link link;

	private LinkAccess(Link link) {
		this.link = link;
	}

	/** Tells of a link what SWT does not; once, however often it is called. */
	public static void on(Link link) {
		if (link.getData(TOLD) != null) {
			return;
		}
		link.setData(TOLD, Boolean.TRUE);
		LinkAccess access = new LinkAccess(link);
		Accessible accessible = link.getAccessible();
		accessible.addAccessibleListener(access.new Words());
		accessible.addAccessibleControlListener(access.new Role());
		accessible.addAccessibleActionListener(access.new Actions());
	}

	/** The links of a text, in their order. */
	static List<Anchor> anchors(String text) {
		return ANCHOR.matcher(text).results()
				.map(found -> new Anchor(found.group(2), found.group(1) == null ? found.group(2) : found.group(1)))
				.toList();
	}

	/** A text as it is seen. */
	static String plain(String text) {
		return ANCHOR.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(2)));
	}

	/** Names it by its words, behind the name that it was given, unless they say the same. */
	private final class Words extends AccessibleAdapter {
		@Override
		public void getName(AccessibleEvent event) {
			String words = plain(link.getText());
			String name = event.result == null ? "" : event.result;
			event.result = name.isBlank() || words.contains(name) ? words
					: name.contains(words) ? name : name + ": " + words;
		}
	}

	/** A button where it is nothing but one link, and else a paragraph. */
	private final class Role extends AccessibleControlAdapter {
		@Override
		public void getRole(AccessibleControlEvent event) {
			List<Anchor> anchors = anchors(link.getText());
			boolean whole = anchors.size() == 1 && anchors.get(0).words().equals(plain(link.getText()));
			event.detail = whole ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_PARAGRAPH;
		}
	}

	private final class Actions extends AccessibleActionAdapter {
		@Override
		public void getActionCount(AccessibleActionEvent event) {
			event.count = anchors(link.getText()).size();
		}

		@Override
		public void getName(AccessibleActionEvent event) {
			List<Anchor> anchors = anchors(link.getText());
			if (event.index >= 0 && event.index < anchors.size()) {
				event.result = anchors.get(event.index).words();
			}
		}

		/** In its own time: what the link does may open a dialog, and the answer must not wait for that. */
		@Override
		public void doAction(AccessibleActionEvent event) {
			List<Anchor> anchors = anchors(link.getText());
			if (event.index < 0 || event.index >= anchors.size() || !link.isEnabled()) {
				return;
			}
			Event pressed = new Event();
			pressed.text = anchors.get(event.index).reference();
			link.getDisplay().asyncExec(() -> {
				if (!link.isDisposed()) {
					link.notifyListeners(SWT.Selection, pressed);
				}
			});
			event.result = ACC.OK;
		}
	}
}
