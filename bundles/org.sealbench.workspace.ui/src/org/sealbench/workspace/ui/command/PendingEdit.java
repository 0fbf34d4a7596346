// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** What a text holds that is typed in and that the project has not got yet. Undo takes it back before anything else. */
public interface PendingEdit {

	/** Called after something was typed, taken or taken back. */
	List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	/** Whether something was typed that was not taken. */
	boolean isPending();

	/** Puts back what stood there before. */
	void revert();

	/** Attaches it to the control that has the focus meanwhile. */
	default void in(Control control) {
		control.setData(PendingEdit.class.getName(), this);
	}

	/** To be called with every key: what is typed is something to save. */
	static void changed() {
		LISTENERS.forEach(Runnable::run);
	}

	/**
	 * Has what is typed where the focus is taken over, as Enter does, so that a command sees it and no end loses it.
	 */
	static void commit() {
		Display display = Display.getCurrent();
		if (display != null && display.getFocusControl() instanceof Text text) {
			text.notifyListeners(SWT.DefaultSelection, new Event());
		}
	}

	/** What is being typed where the focus is. */
	static Optional<PendingEdit> pending() {
		Display display = Display.getCurrent();
		Control focus = display == null ? null : display.getFocusControl();
		return focus != null && focus.getData(PendingEdit.class.getName()) instanceof PendingEdit typing
				&& typing.isPending() ? Optional.of(typing) : Optional.empty();
	}
}
