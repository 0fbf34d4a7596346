package org.sealbench.project.ui.access;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Wipe;
import org.sealbench.project.Access;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.FormDialog;
import org.sealbench.ui.Rows;

/** Asks for an administrator's new password, twice. Whoever opened it wipes the password. */
final class PasswordDialog extends FormDialog {

	private final List<String> administrators;
	private final String current;
	private Combo user;
	private Text first;
	private Text second;
	private String chosen = "";
	private char[] password = new char[0];

	PasswordDialog(Shell shell, Access access) {
		super(shell, new Wording(Messages.passwordTitle, Messages.passwordTitle, Messages.passwordMessage, Messages.passwordButton));
		administrators = access.administrators();
		current = access.user();
	}

	String user() {
		return chosen;
	}

	char[] password() {
		return password;
	}

	@Override
	protected void fill(Rows rows) {
		user = rows.choice(Messages.administrator, administrators);
		user.select(Math.max(0, administrators.indexOf(current)));
		first = rows.password(Messages.passwordNew);
		second = rows.password(Messages.passwordAgain);
	}

	/** Mostly it is one's own. */
	@Override
	protected Control beginning() {
		return first;
	}

	@Override
	protected boolean isComplete() {
		char[] one = first.getTextChars();
		char[] two = second.getTextChars();
		boolean same = one.length > 0 && Arrays.equals(one, two);
		setMessage(two.length > 0 && !same ? Messages.passwordsDiffer : Messages.passwordMessage);
		Wipe.wipe(one);
		Wipe.wipe(two);
		return same;
	}

	@Override
	protected void okPressed() {
		chosen = administrators.get(user.getSelectionIndex());
		password = first.getTextChars();
		super.okPressed();
	}
}
