package org.sealbench.project.ui.access;

import java.util.Arrays;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Wipe;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.FormDialog;
import org.sealbench.ui.Rows;

/** Asks for the recovery key, and for the administrator whose password is set with it. Whoever opened it wipes the secrets. */
final class RecoverDialog extends FormDialog {

	private Text key;
	private Text name;
	private Text first;
	private Text second;
	private String user = "";
	private char[] recoveryKey = new char[0];
	private char[] password = new char[0];

	RecoverDialog(Shell shell) {
		super(shell, new Wording(Messages.recoverTitle, Messages.recoverTitle, Messages.recoverMessage, Messages.recoverButton));
	}

	String user() {
		return user;
	}

	char[] recoveryKey() {
		return recoveryKey;
	}

	char[] password() {
		return password;
	}

	@Override
	protected void fill(Rows rows) {
		key = rows.password(Messages.recoveryKey);
		name = rows.text(Messages.administrator, "");
		first = rows.password(Messages.passwordNew);
		second = rows.password(Messages.passwordAgain);
		rows.note(Messages.recoverNote);
	}

	@Override
	protected boolean isComplete() {
		char[] one = first.getTextChars();
		char[] two = second.getTextChars();
		boolean same = one.length > 0 && Arrays.equals(one, two);
		Wipe.wipe(one);
		Wipe.wipe(two);
		return same && key.getCharCount() > 0 && !name.getText().isBlank();
	}

	@Override
	protected void okPressed() {
		user = name.getText().strip();
		recoveryKey = key.getTextChars();
		password = first.getTextChars();
		super.okPressed();
	}
}
