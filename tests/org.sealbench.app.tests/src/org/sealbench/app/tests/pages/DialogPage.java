// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
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

	/** Waits until what is typed goes into it; the window manager decides when that is. */
	public DialogPage awaitFocus() {
		Ui.waitUntil("the dialog '" + title + "' has the focus", () -> {
			Control focus = Ui.display().getFocusControl();
			return focus != null && focus.getShell() == shell(title).orElse(null)
					&& Ui.display().getActiveShell() == focus.getShell();
		});
		return this;
	}

	/** Presses Escape, and waits until the dialog is closed. */
	public void escape() {
		awaitFocus();
		Keyboard.press("Escape");
		awaitClosed();
	}

	/** Presses Enter, and waits until the dialog is closed. */
	public void enter() {
		awaitFocus();
		Keyboard.press("Return");
		awaitClosed();
	}

	/** Waits until it is closed. */
	public void awaitClosed() {
		Ui.waitUntil("the dialog '" + title + "' is closed", () -> shell(title).isEmpty());
	}

	/** What Enter presses; empty where it presses nothing. */
	public String defaultButton() {
		return Ui.get(() -> {
			Button button = shell(title).orElseThrow().getDefaultButton();
			return button == null ? "" : button.getText().replace("&", "");
		});
	}

	/** Whether the focus is in the first field, or the first that is empty, or on a button where there is no field. */
	public boolean beginsInItsFirstField() {
		return Ui.get(() -> {
			List<Control> fields = Widgets.below(shell(title).orElseThrow()).filter(DialogPage::isField).toList();
			Optional<Control> empty = fields.stream()
					.filter(each -> each instanceof Text text && text.getText().isEmpty()).findFirst();
			Control focus = Ui.display().getFocusControl();
			return fields.isEmpty() ? focus instanceof Button : focus == fields.get(0) || focus == empty.orElse(null);
		});
	}

	private static boolean isField(Control control) {
		return control.isVisible() && control.isEnabled()
				&& (control instanceof Text text && text.getEditable() || control instanceof Combo
						|| control instanceof Table || control instanceof Tree
						|| control instanceof Button button && (button.getStyle() & SWT.PUSH) == 0);
	}

	static boolean isOpen(String title) {
		return Ui.get(() -> shell(title).isPresent());
	}

	/** Fills the text field with this place among the dialog's text fields, read-only ones not counted. */
	public void type(int place, String text) {
		Ui.run(() -> texts().skip(place).findFirst().orElseThrow().setText(text));
	}

	private Stream<Text> texts() {
		return Widgets.below(shell(title).orElseThrow()).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(Text::getEditable);
	}

	/** What the text field with this place holds. */
	public String text(int place) {
		return Ui.get(() -> texts().skip(place).findFirst().orElseThrow().getText());
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
					.filter(each -> (each.getStyle() & SWT.RADIO) != 0)
					.forEach(each -> each.setSelection(each == chosen));
			chosen.notifyListeners(SWT.Selection, new Event());
		});
	}

	public List<String> choices(String field) {
		return Ui.get(() -> List.of(find(field, Combo.class).getItems()));
	}

	/** What a list of choices shows. */
	public String chosen(String field) {
		return Ui.get(() -> find(field, Combo.class).getText());
	}

	/** What a text field holds. */
	public String text(String field) {
		return Ui.get(() -> find(field, Text.class).getText());
	}

	/** Whether a label or a text contains these words. */
	public boolean says(String words) {
		return Ui.get(() -> Widgets.below(shell(title).orElseThrow())
				.anyMatch(each -> each instanceof Label label && label.getText().contains(words)
						|| each instanceof Text text && text.getText().contains(words)
						|| each instanceof Link link && link.getText().contains(words)));
	}

	/** The rows of a table, the cells of each one after the other. */
	public List<String> rows(String table) {
		return Ui.get(() -> Arrays.stream(find(table, Table.class).getItems())
				.map(item -> IntStream.range(0, Math.max(1, item.getParent().getColumnCount())).mapToObj(item::getText)
						.collect(Collectors.joining(" | ")))
				.toList());
	}

	/** Ticks the row of the first table with boxes in which some words stand. */
	public void tickRow(String words) {
		Ui.run(() -> Widgets.below(shell(title).orElseThrow()).filter(Table.class::isInstance).map(Table.class::cast)
				.flatMap(each -> Arrays.stream(each.getItems())).filter(each -> each.getText().contains(words))
				.findFirst().orElseThrow().setChecked(true));
	}

	/** Selects the row of the first list in the dialog in which some words stand, as a click on it does. */
	public void selectRow(String words) {
		Ui.run(() -> {
			Table list = Widgets.below(shell(title).orElseThrow()).filter(Table.class::isInstance)
					.map(Table.class::cast).findFirst().orElseThrow();
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
		return Ui.get(() -> shell(title).orElseThrow().getData() instanceof TitleAreaDialog dialog
				&& dialog.getErrorMessage() != null ? dialog.getErrorMessage() : "");
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
		awaitClosed();
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
