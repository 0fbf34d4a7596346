// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.ui.Messages;
import org.sealbench.ui.Named;

/** A calendar out of which a day is taken; a double click takes it at once. */
public final class DayDialog extends Dialog {

	private final String field;
	private LocalDate day;
	private DateTime calendar;

	private DayDialog(Shell shell, String field, LocalDate begin) {
		super(shell);
		this.field = field;
		this.day = begin;
	}

	/** Fills a field with a day as it is typed there, 2027-05-01; begins with the one that stands in it, or today. */
	static void fill(Text target, String field) {
		DayDialog dialog = new DayDialog(target.getShell(), field, begin(target.getText()));
		if (dialog.open() == Window.OK) {
			target.setText(dialog.day.toString());
		}
	}

	private static LocalDate begin(String typed) {
		try {
			return LocalDate.parse(typed.strip());
		} catch (DateTimeParseException e) {
			return LocalDate.now();
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(field);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		calendar = Named.as(new DateTime(area, SWT.CALENDAR), Messages.chooseDayCalendar);
		// Months count from 0.
		calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		calendar.addListener(SWT.DefaultSelection, event -> okPressed());
		calendar.addListener(SWT.KeyDown, this::key);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(calendar);
		return area;
	}

	/** Enter and Escape are for the buttons; a calendar of GTK that has the focus keeps them to itself. */
	@Override
	public void create() {
		super.create();
		getButton(IDialogConstants.OK_ID).setFocus();
	}

	/** Where the calendar hands keys on. */
	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			cancelPressed();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			okPressed();
		}
	}

	@Override
	protected void okPressed() {
		if (calendar.isDisposed()) {
			return;
		}
		day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
		super.okPressed();
	}
}
