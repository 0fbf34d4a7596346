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

/** Input in a text field that is not yet committed to the project. Undo reverts it before anything else. */
public interface PendingEdit {

	/** Called after something was typed, committed or reverted. */
	List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	/** Whether something was typed that is not committed. */
	boolean isPending();

	/** Restores what stood there before. */
	void revert();

	/** Attaches it to the control that has the focus while it is typed. */
	default void in(Control control) {
		control.setData(PendingEdit.class.getName(), this);
	}

	/** To be called with every key: what is typed is something to save. */
	static void changed() {
		LISTENERS.forEach(Runnable::run);
	}

	/**
	 * Commits what is typed in the focused control, as Enter does, so that a command sees it and exit does not lose it.
	 */
	static void commit() {
		Display display = Display.getCurrent();
		if (display != null && display.getFocusControl() instanceof Text text) {
			text.notifyListeners(SWT.DefaultSelection, new Event());
		}
	}

	/** The edit in the focused control. */
	static Optional<PendingEdit> pending() {
		Display display = Display.getCurrent();
		Control focus = display == null ? null : display.getFocusControl();
		return focus != null && focus.getData(PendingEdit.class.getName()) instanceof PendingEdit typing
				&& typing.isPending() ? Optional.of(typing) : Optional.empty();
	}
}
