// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Problem;
import org.sealbench.common.VisibleText;
import org.sealbench.common.file.TypedPath;
import org.sealbench.ui.Messages;
import org.sealbench.ui.Named;

/** The rows of a dialog: labels on the left, controls on the right, each control named after its label. */
public final class FormRows {
	private static final int WIDTH = 340;

	private final Composite area;
	private final Runnable changed;
	private final List<Text> paths = new ArrayList<>();

	/** @param changed runs after the user changed any control created here */
	FormRows(Composite parent, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).spacing(10, 7).applyTo(area);
	}

	/** The parent of controls that are not created here; it has three columns. */
	public Composite area() {
		return area;
	}

	public Text text(String label, String value) {
		return text(label, value, SWT.BORDER);
	}

	public Text password(String label) {
		return text(label, "", SWT.BORDER | SWT.PASSWORD);
	}

	private Text text(String label, String value, int style) {
		label(label);
		Text text = wide(new Text(area, style), label, 2);
		text.setText(value);
		text.addListener(SWT.Modify, event -> changed.run());
		return text;
	}

	/** A text with a button at its right that helps to fill it. */
	public Text textWithButton(String label, String value, String button, Consumer<Text> action) {
		label(label);
		Text text = wide(new Text(area, SWT.BORDER), label, 1);
		text.setText(value);
		text.addListener(SWT.Modify, event -> changed.run());
		Button push = Named.as(new Button(area, SWT.PUSH), button);
		push.setText(button);
		push.addListener(SWT.Selection, event -> action.accept(text));
		GridDataFactory.fillDefaults().applyTo(push);
		return text;
	}

	/** A file or folder, with a button at its right to look for it. What cannot be one is wrong: {@link #wrongPath}. */
	public Text path(String label, String value, String button, Consumer<Text> action) {
		Text text = textWithButton(label, value, button, action);
		paths.add(text);
		return text;
	}

	/** What is wrong with the first file or folder that is filled in and cannot be one on this system. */
	Optional<Problem> wrongPath() {
		return paths.stream().filter(Control::isEnabled).map(each -> TypedPath.check(each.getText().strip()))
				.flatMap(Optional::stream).findFirst();
	}

	/** A day in UTC, typed as 2027-05-01 or taken out of a calendar. */
	public Text day(String label, String value) {
		return textWithButton(label, value, Messages.chooseDay, field -> DayDialog.fill(field, label));
	}

	/** A choice; the first is chosen. */
	public Combo choice(String label, List<String> items) {
		label(label);
		Combo combo = wide(new Combo(area, SWT.READ_ONLY), label, 2);
		combo.setItems(items.toArray(String[]::new));
		if (!items.isEmpty()) {
			combo.select(0);
		}
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	/** A choice that begins with an item; with the first, where that is not there. */
	public Combo choice(String label, List<String> items, String begin) {
		Combo combo = choice(label, items);
		combo.select(Math.max(items.isEmpty() ? -1 : 0, items.indexOf(begin)));
		return combo;
	}

	/** A text with proposals, to be chosen or written over; begins with one of them, if that is there, or empty. */
	public Combo combo(String label, List<String> items, String begin) {
		label(label);
		Combo combo = wide(new Combo(area, SWT.DROP_DOWN), label, 2);
		combo.setItems(items.toArray(String[]::new));
		combo.setText(items.contains(begin) ? begin : items.isEmpty() ? "" : items.get(0));
		combo.addListener(SWT.Modify, event -> changed.run());
		return combo;
	}

	public Button check(String label, boolean ticked) {
		return button(label, SWT.CHECK, ticked);
	}

	public Button radio(String label, boolean ticked) {
		return button(label, SWT.RADIO, ticked);
	}

	private Button button(String label, int style, boolean ticked) {
		Button button = Named.as(new Button(area, style), label);
		button.setText(label);
		button.setSelection(ticked);
		button.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
		return button;
	}

	/** A text over the whole width that explains the rows. */
	public Label note(String text) {
		Label note = new Label(area, SWT.WRAP);
		note.setText(VisibleText.lines(text));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		return note;
	}

	/** A text of several lines over the whole width, to be read and copied; what strangers wrote can be seen. */
	public Text lines(String name, List<String> lines, int width, int height) {
		Text text = Named.as(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL),
				name);
		text.setText(VisibleText.lines(String.join("\n", lines)));
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(width, height).applyTo(text);
		return text;
	}

	/** A label for a control that is added to the area next; the caller lays that out over two columns. */
	public void label(String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text + ":");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private static <T extends Control> T wide(T control, String name, int columns) {
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(columns, 1)
				.hint(WIDTH, SWT.DEFAULT).applyTo(control);
		return Named.as(control, name);
	}
}
