// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.Wipe;
import org.sealbench.project.access.AccessRules;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.ui.dialog.PasswordFields;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Asks for the recovery key, and for the administrator whose password is set with it, until the key is accepted or
 * given up.
 */
final class RecoverDialog extends FormDialog {

	/** Tries the recovery key in the background. */
	interface Attempt {
		/**
		 * @param recoveryKey wiped after the attempt, as the password is
		 * @param answer      receives the next recovery key, or why there is none, in the user interface thread
		 */
		void start(String user, char[] recoveryKey, char[] password, Consumer<Outcome<char[]>> answer);
	}

	private static final char AS_TYPED = 0;

	private final OpenProject project;
	private final AccessRules check;
	private final Attempt attempt;
	private Text key;
	private Button shown;
	private char dots;
	private Text name;
	private PasswordFields pair;
	private char[] next = new char[0];

	RecoverDialog(Shell shell, OpenProject project, Attempt attempt) {
		super(shell, new Wording(Messages.recoverTitle, Messages.recoverTitle, Messages.recoverMessage,
				Messages.recoverButton));
		this.project = project;
		this.check = new AccessRules(project.plant());
		this.attempt = attempt;
	}

	/** The next recovery key, to be shown and wiped by the caller. */
	char[] next() {
		return next;
	}

	/** The key field is treated as a secret, of which nothing is kept, also while the key is readable in it. */
	@Override
	protected void fill(FormRows rows) {
		key = rows.password(Messages.recoveryKey);
		dots = key.getEchoChar();
		shown = rows.check(Messages.recoverShow, false);
		shown.addListener(SWT.Selection, event -> key.setEchoChar(shown.getSelection() ? AS_TYPED : dots));
		name = rows.text(Messages.administrator, "");
		pair = new PasswordFields(rows, Messages.passwordNew, Messages.passwordAgain);
		rows.note(Messages.recoverNote);
	}

	private String user() {
		return name.getText().strip();
	}

	@Override
	protected boolean isComplete() {
		return key.getCharCount() > 0 && !user().isEmpty() && pair.isComplete();
	}

	@Override
	protected Optional<String> validationMessage() {
		String user = user();
		return form().or(() -> user.isEmpty() ? Optional.empty() : check.name(user).map(ProblemText::of))
				.or(() -> pair.validationMessage(chars -> check.password(user, chars)));
	}

	/** Why the text in the key field is not a recovery key. */
	private Optional<String> form() {
		char[] typed = key.getTextChars();
		try {
			return typed.length == 0 ? Optional.empty() : AccessRules.recoveryKey(typed).map(ProblemText::of);
		} finally {
			Wipe.wipe(typed);
		}
	}

	@Override
	protected void okPressed() {
		startAttempt(Messages.recoverTrying);
		attempt.start(user(), key.getTextChars(), pair.password(), this::answer);
	}

	private void answer(Outcome<char[]> outcome) {
		Optional<char[]> made = outcome.result();
		if (key.isDisposed()) {
			made.ifPresent(Wipe::wipe);
			return;
		}
		endAttempt();
		if (made.isPresent()) {
			next = made.get();
			super.okPressed();
		} else {
			refuse(outcome.problems().get(0));
			key.setFocus();
		}
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project, "user", "recover").option("--user", user()));
	}
}
