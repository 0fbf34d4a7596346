package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog that is open. */
public final class DialogPage {

	private final String title;

	private DialogPage(String title) {
		this.title = title;
	}

	static DialogPage waitFor(String title) {
		Ui.waitUntil("the dialog '" + title + "' is open", () -> shell(title).isPresent());
		return new DialogPage(title);
	}

	/** Fills the text field with this place among the dialog's text fields, read-only ones not counted. */
	public void type(int place, String text) {
		Ui.run(() -> Widgets.below(shell(title).orElseThrow()).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(Text::getEditable).skip(place).findFirst().orElseThrow().setText(text));
	}

	/** Presses a button, and waits until the dialog is closed. */
	public void close(String button) {
		press(button);
		Ui.waitUntil("the dialog '" + title + "' is closed", () -> shell(title).isEmpty());
	}

	public void press(String button) {
		Ui.start(() -> {
			Button found = Widgets.below(shell(title).orElseThrow()).filter(Button.class::isInstance)
					.map(Button.class::cast).filter(each -> each.getText().replace("&", "").equals(button)).findFirst()
					.orElseThrow(() -> new AssertionError("no button " + button));
			found.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Optional<Shell> shell(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible)
				.filter(each -> each.getText().equals(title)).findFirst();
	}
}
