package org.sealbench.project.ui.commands;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What a text holds that is typed in and that the project has not got yet. Undo takes it back before anything else. */
public interface Typing {

	/** Whether something was typed that was not taken. */
	boolean isPending();

	/** Puts back what stood there before. */
	void takeBack();

	/** Attaches it to the control that has the focus meanwhile. */
	default void in(Control control) {
		control.setData(Typing.class.getName(), this);
	}

	/** What is being typed where the focus is. */
	static Optional<Typing> pending() {
		Display display = Display.getCurrent();
		Control focus = display == null ? null : display.getFocusControl();
		return focus != null && focus.getData(Typing.class.getName()) instanceof Typing typing && typing.isPending()
				? Optional.of(typing)
				: Optional.empty();
	}
}
