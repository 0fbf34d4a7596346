// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The keyboard: what is typed goes where the focus is. */
public final class Keyboard {

	private Keyboard() {
	}

	/**
	 * Presses keys one after the other, each by its X name with its modifiers, such as {@code ctrl+z}, {@code F2} or
	 * {@code Return}.
	 */
	public static void press(String... keys) {
		waitForFocus();
		pressInPopup(keys);
	}

	/** Gives a control the focus and presses keys in it. */
	public static void pressIn(Callable<? extends Control> control, String... keys) {
		Ui.waitUntil("the control has the focus", () -> {
			Control in = control.call();
			in.setFocus();
			return in.isFocusControl() && Ui.display().getActiveShell() == in.getShell();
		});
		press(keys);
	}

	/** Presses keys while a list or a menu is open, which has the keys without being a window that has the focus. */
	public static void pressInPopup(String... keys) {
		XServer.run(Stream.concat(Stream.of("key", "--delay", "0"), Stream.of(keys)).toArray(String[]::new));
	}

	public static void type(String text) {
		waitForFocus();
		XServer.run("type", "--delay", "0", "--", text);
	}

	/** The control that gets the keys. */
	public static Control focus() {
		return Ui.get(() -> Ui.display().getFocusControl());
	}

	/** The title of the window that gets the keys. */
	public static String window() {
		return Ui.get(() -> {
			Shell shell = Ui.display().getActiveShell();
			return shell == null ? "" : shell.getText();
		});
	}

	/**
	 * Windows get the focus from the window manager, when it comes to it. One that has given it to none, as happens
	 * when a window closes while another opens, is asked for it, as a click on the window would.
	 */
	static void waitForFocus() {
		Ui.waitUntil("a window has the focus", () -> {
			if (Ui.display().getActiveShell() == null) {
				Stream.of(Ui.display().getShells()).filter(each -> each.isVisible() && each.isEnabled())
						.reduce((one, other) -> other).ifPresent(Shell::forceActive);
			}
			return Ui.display().getActiveShell() != null;
		});
	}
}
