// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The name under which a screen reader speaks of a control. */
final class AccessibleName {

	private AccessibleName() {
	}

	/** What the control's listeners say; empty where none does. */
	static String given(Control control) {
		AccessibleEvent event = new AccessibleEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		listeners(control.getAccessible()).forEach(each -> each.getName(event));
		return event.result == null ? "" : event.result;
	}

	/**
	 * Whether it can have the focus and nothing says what it is: no listener, no words of its own, no tool tip, no
	 * label before it.
	 */
	static boolean isMissing(Control control) {
		return takesFocus(control) && given(control).isBlank() && words(control).isBlank()
				&& blank(control.getToolTipText()) && labelBefore(control).isBlank();
	}

	private static boolean takesFocus(Control control) {
		return switch (control) {
		case Text text -> true;
		case Combo combo -> true;
		case Button button -> true;
		case Link link -> true;
		case Table table -> true;
		case Tree tree -> true;
		case Spinner spinner -> true;
		case DateTime date -> true;
		case org.eclipse.swt.widgets.List list -> true;
		case Canvas canvas -> canvas.isListening(SWT.KeyDown) && canvas.isListening(SWT.FocusIn);
		default -> false;
		};
	}

	private static String words(Control control) {
		return switch (control) {
		case Button button -> button.getText();
		case Link link -> link.getText();
		default -> "";
		};
	}

	private static String labelBefore(Control control) {
		List<Control> beside = Arrays.asList(control.getParent().getChildren());
		int place = beside.indexOf(control);
		return place > 0 && beside.get(place - 1) instanceof Label label ? label.getText() : "";
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** SWT asks them itself and hands them to nobody. */
	@SuppressWarnings("unchecked") // the type of the field in SWT
	private static List<AccessibleListener> listeners(Accessible accessible) {
		try {
			var field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			Object listeners = field.get(accessible);
			return listeners == null ? List.of() : List.copyOf((List<AccessibleListener>) listeners);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
