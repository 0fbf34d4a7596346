// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Undo and redo of what is typed in the text fields of dialogs, which GTK's fields do not have themselves: Ctrl+Z, and
 * Ctrl+Y or Ctrl+Shift+Z. Letters typed in a row are one step. Passwords are not kept.
 */
public final class TextUndo {

	private static final String WATCHED = TextUndo.class.getName();
	private static final int MOST_STEPS = 100;

	/** A text and what was selected in it. */
	private record State(String text, Point selection) {
	}

	private final Text field;
	private final Deque<State> undo = new ArrayDeque<>();
	private final Deque<State> redo = new ArrayDeque<>();
	private State now;
	private boolean typing;

	private TextUndo(Text field) {
		this.field = field;
		now = state();
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.FocusOut, event -> typing = false);
	}

	/** Watches every field of a dialog from the moment at which it first gets the focus. */
	public static void in(Display display) {
		display.addFilter(SWT.FocusIn, event -> {
			if (event.widget instanceof Text field && isWatchable(field)) {
				field.setData(WATCHED, new TextUndo(field));
			}
		});
	}

	private static boolean isWatchable(Text field) {
		return field.getData(WATCHED) == null && (field.getStyle() & (SWT.PASSWORD | SWT.READ_ONLY)) == 0
				&& field.getShell().getData() instanceof Window;
	}

	private State state() {
		return new State(field.getText(), field.getSelection());
	}

	/** Records the change of the text by the last key. */
	private void note() {
		State next = state();
		if (!next.text().equals(now.text())) {
			boolean letter = next.text().length() == now.text().length() + 1 && !next.text().endsWith(" ");
			if (!(typing && letter)) {
				remember(undo, now);
			}
			typing = letter || next.text().length() == 1;
			redo.clear();
		}
		now = next;
	}

	private static void remember(Deque<State> steps, State state) {
		steps.push(state);
		if (steps.size() > MOST_STEPS) {
			steps.removeLast();
		}
	}

	/** Comes before the text changes. */
	private void key(Event event) {
		if (field.isDisposed()) {
			// the key closed what it stands in
			return;
		}
		note();
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'z') {
			event.doit = !restore(undo, redo);
		} else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'y'
				|| (event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.MOD2) && event.keyCode == 'z') {
			event.doit = !restore(redo, undo);
		}
	}

	/** Puts back the last state of one list and keeps the present one in the other; false where there is none. */
	private boolean restore(Deque<State> from, Deque<State> to) {
		if (from.isEmpty() || !field.getEditable()) {
			return false;
		}
		remember(to, now);
		State state = from.pop();
		field.setText(state.text());
		field.setSelection(state.selection());
		typing = false;
		now = state;
		return true;
	}
}
