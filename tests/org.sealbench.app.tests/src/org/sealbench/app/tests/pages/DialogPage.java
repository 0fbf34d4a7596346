package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
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

	/** Chooses one of several buttons that exclude each other. */
	public void radio(String field) {
		Ui.run(() -> {
			Button chosen = find(field, Button.class);
			Arrays.stream(chosen.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
					.filter(each -> (each.getStyle() & SWT.RADIO) != 0).forEach(each -> each.setSelection(each == chosen));
			chosen.notifyListeners(SWT.Selection, new Event());
		});
	}

	public List<String> choices(String field) {
		return Ui.get(() -> List.of(find(field, Combo.class).getItems()));
	}

	/** What a text field holds. */
	public String text(String field) {
		return Ui.get(() -> find(field, Text.class).getText());
	}

	/** The rows of a table, the cells of each one after the other. */
	public List<String> rows(String table) {
		return Ui.get(() -> Arrays.stream(find(table, Table.class).getItems()).map(item -> IntStream
				.range(0, Math.max(1, item.getParent().getColumnCount())).mapToObj(item::getText).collect(Collectors.joining(" | ")))
				.toList());
	}

	/** Selects the row of the first list in the dialog in which some words stand, as a click on it does. */
	public void selectRow(String words) {
		Ui.run(() -> {
			Table list = Widgets.below(shell(title).orElseThrow()).filter(Table.class::isInstance).map(Table.class::cast).findFirst()
					.orElseThrow();
			TableItem row = Arrays.stream(list.getItems()).filter(each -> each.getText().contains(words)).findFirst()
					.orElseThrow(() -> new AssertionError("no row " + words));
			list.setSelection(row);
			Event event = new Event();
			event.item = row;
			list.notifyListeners(SWT.Selection, event);
		});
	}

	/** What is wrong, as the dialog's head says it; empty where nothing is. */
	public String error() {
		return Ui.get(() -> shell(title).orElseThrow().getData() instanceof TitleAreaDialog dialog && dialog.getErrorMessage() != null
				? dialog.getErrorMessage()
				: "");
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
