package org.sealbench.ui;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Wipe;

/** Asks for a new user's name and, twice, the password. Whoever opened it wipes the password. */
public final class NewPasswordDialog extends TitleAreaDialog {

	private final String title;
	private final String message;
	private final String button;
	private Text name;
	private Text first;
	private Text second;
	private String user = "";
	private char[] password = new char[0];

	/** @param button what happens with the password, in the words of the button */
	public NewPasswordDialog(Shell shell, String title, String message, String button) {
		super(shell);
		this.title = title;
		this.message = message;
		this.button = button;
	}

	public String user() {
		return user;
	}

	public char[] password() {
		return password;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createContents(Composite parent) {
		return Named.message(super.createContents(parent), title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		name = text(area, Messages.newPasswordUser, SWT.BORDER);
		first = text(area, Messages.newPasswordFirst, SWT.BORDER | SWT.PASSWORD);
		second = text(area, Messages.newPasswordSecond, SWT.BORDER | SWT.PASSWORD);
		return area;
	}

	private Text text(Composite area, String label, int style) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, style);
		text.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, button, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void check() {
		char[] one = first.getTextChars();
		char[] two = second.getTextChars();
		boolean same = Arrays.equals(one, two);
		setErrorMessage(same || two.length == 0 ? null : Messages.newPasswordDiffer);
		getButton(IDialogConstants.OK_ID).setEnabled(same && one.length > 0 && !name.getText().isBlank());
		Wipe.wipe(one);
		Wipe.wipe(two);
	}

	@Override
	protected void okPressed() {
		user = name.getText().strip();
		password = first.getTextChars();
		super.okPressed();
	}
}
