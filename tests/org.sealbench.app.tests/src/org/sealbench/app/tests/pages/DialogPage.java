package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.ui.Named;

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

	static boolean isOpen(String title) {
		return Ui.get(() -> shell(title).isPresent());
	}

	/** Fills the text field with this place among the dialog's text fields, read-only ones not counted. */
	public void type(int place, String text) {
		Ui.run(() -> Widgets.below(shell(title).orElseThrow()).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(Text::getEditable).skip(place).findFirst().orElseThrow().setText(text));
	}

	/** Fills the text field with this name. */
	public void type(String field, String text) {
		Ui.run(() -> find(field, Text.class).setText(text));
	}

	/** Chooses an item, as a user does who opens the list. */
	public void choose(String field, String item) {
		Ui.run(() -> {
			Combo combo = find(field, Combo.class);
			combo.select(List.of(combo.getItems()).indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Ticks a box, or clears it. */
	public void tick(String field, boolean ticked) {
		Ui.run(() -> {
			Button button = find(field, Button.class);
			button.setSelection(ticked);
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	public List<String> choices(String field) {
		return Ui.get(() -> List.of(find(field, Combo.class).getItems()));
	}

	public boolean isEnabled(String button) {
		return Ui.get(() -> button(button).isEnabled());
	}

	private <T extends Control> T find(String field, Class<T> type) {
		return Widgets.below(shell(title).orElseThrow()).filter(type::isInstance).map(type::cast)
				.filter(each -> field.equals(each.getData(Named.KEY))).findFirst()
				.orElseThrow(() -> new AssertionError("no field " + field));
	}

	/** Presses a button, and waits until the dialog is closed. */
	public void close(String button) {
		press(button);
		Ui.waitUntil("the dialog '" + title + "' is closed", () -> shell(title).isEmpty());
	}

	public void press(String button) {
		Ui.start(() -> {
			button(button).notifyListeners(SWT.Selection, new Event());
		});
	}

	private Button button(String text) {
		return Widgets.below(shell(title).orElseThrow()).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(each -> each.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + text));
	}

	private static Optional<Shell> shell(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible)
				.filter(each -> each.getText().equals(title)).findFirst();
	}
}
