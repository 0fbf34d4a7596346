// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Problem;
import org.sealbench.ui.Messages;
import org.sealbench.ui.problem.ProblemText;

/** Asks for a user's name, unless it is known, and twice for the new password. The caller wipes the password. */
public final class NewPasswordDialog extends FormDialog {

	/** Checks what is typed; keeps nothing of it. */
	public interface Check {

		Optional<Problem> user(String name);

		Optional<Problem> password(String user, char[] password);
	}

	private final Check check;
	private final String known;
	private String proposed = "";
	private Function<String, Optional<CommandLine>> command = typed -> Optional.empty();
	private Text name;
	private PasswordFields pair;
	private String user = "";
	private char[] password = new char[0];

	/** @param check checks what is typed at every key */
	public NewPasswordDialog(Shell shell, Wording wording, Check check) {
		this(shell, wording, check, "");
	}

	/** @param known the user who gets another password, whose name stays */
	public NewPasswordDialog(Shell shell, Wording wording, Check check, String known) {
		super(shell, wording);
		this.check = check;
		this.known = known;
	}

	/** @param does the command that does the same for a user of this name, without the password */
	public NewPasswordDialog sameAs(Function<String, CommandLine> does) {
		command = typed -> Optional.of(does.apply(typed));
		return this;
	}

	/** @param name what stands in the field of the name at first */
	public NewPasswordDialog proposing(String name) {
		proposed = name;
		return this;
	}

	public String user() {
		return user;
	}

	public char[] password() {
		return password;
	}

	@Override
	protected void fill(FormRows rows) {
		name = rows.text(Messages.newPasswordUser, known.isEmpty() ? proposed : known);
		name.setEditable(known.isEmpty());
		pair = new PasswordFields(rows, Messages.newPasswordFirst, Messages.newPasswordSecond);
	}

	private String typed() {
		return name.getText().strip();
	}

	@Override
	protected boolean isComplete() {
		return !typed().isEmpty() && pair.isComplete();
	}

	@Override
	protected Optional<String> validationMessage() {
		String typed = typed();
		Optional<Problem> unfit = typed.isEmpty() ? Optional.empty() : check.user(typed);
		return unfit.map(ProblemText::of).or(() -> pair.validationMessage(chars -> check.password(typed, chars)));
	}

	@Override
	protected void okPressed() {
		user = typed();
		password = pair.password();
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		return command.apply(typed());
	}
}
