// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Problem;
import org.sealbench.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.problem.ProblemText;

/**
 * A dialog of labelled rows. What the user types is checked at every key; as long as something is wrong, the dialog
 * says what, and its button, which is labelled with what will be done, cannot be pressed.
 */
public abstract class FormDialog extends TitleAreaDialog {
	/**
	 * The texts of a dialog.
	 *
	 * @param title   of the window
	 * @param heading what it is about
	 * @param message what will happen
	 * @param button  does it
	 */
	public record Wording(String title, String heading, String message, String button) {
	}

	private static final int WIDTH = 800;

	/** The button that puts the command onto the clipboard. */
	protected static final int COPY_COMMAND = IDialogConstants.CLIENT_ID + 90;

	private final Wording wording;
	private FormRows rows;
	private boolean ready;
	private boolean trying;

	protected FormDialog(Shell shell, Wording wording) {
		super(shell);
		this.wording = wording;
		setHelpAvailable(false);
	}

	/** Creates the rows. */
	protected abstract void fill(FormRows rows);

	/**
	 * The command that does what the dialog is filled in for, without its secrets, as far as it is complete; empty
	 * where there is none, and only there.
	 */
	protected abstract Optional<CommandLine> command();

	/** What is wrong with the present input. */
	protected Optional<Problem> check() {
		return Optional.empty();
	}

	/** Whether the rows are filled; nothing is reported about what is still empty. */
	protected boolean isComplete() {
		return true;
	}

	/** The error that the head shows. Unless a dialog overrides this, nothing before the rows are filled. */
	protected Optional<String> validationMessage() {
		return isComplete() ? check().map(ProblemText::of) : Optional.empty();
	}

	/** The control that has the focus at first; the first field unless that is filled in already. */
	protected Control beginning() {
		return Arrays.stream(rows.area().getChildren()).filter(each -> !(each instanceof Label) && each.isEnabled())
				.findFirst().orElse(rows.area());
	}

	@Override
	public void create() {
		super.create();
		beginning().setFocus();
	}

	/** Wide enough for a sentence on what is wrong and one on what to do. */
	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, WIDTH), size.y);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(wording.title());
	}

	@Override
	protected Control createContents(Composite parent) {
		return Named.message(super.createContents(parent), wording.heading());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(wording.heading());
		setMessage(wording.message());
		rows = new FormRows((Composite) super.createDialogArea(parent), this::changed);
		fill(rows);
		return rows.area();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (command().isPresent()) {
			createButton(parent, COPY_COMMAND, Messages.copyCommand, false);
		}
		createButton(parent, IDialogConstants.OK_ID, wording.button(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		ready = true;
		refresh();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY_COMMAND) {
			command().ifPresent(this::copy);
		} else {
			super.buttonPressed(button);
		}
	}

	private void copy(CommandLine command) {
		command.copy(getShell().getDisplay());
		setMessage(NLS.bind(Messages.copiedCommand, command.text()));
	}

	/** Called after any row changed. */
	protected void changed() {
		if (ready) {
			refresh();
		}
	}

	private void refresh() {
		Optional<String> wrong = rows.wrongPath().map(ProblemText::of).or(this::validationMessage);
		setErrorMessage(wrong.orElse(null));
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(isComplete() && wrong.isEmpty());
		Optional.ofNullable(getButton(COPY_COMMAND)).ifPresent(each -> each.setEnabled(ok.isEnabled()));
	}

	/**
	 * Keeps it open, as it is, while its action runs in the background.
	 *
	 * @param words what is being done
	 */
	protected final void startAttempt(String words) {
		setTrying(true, words);
	}

	/** Lets the user go on. */
	protected final void endAttempt() {
		setTrying(false, wording.message());
	}

	private void setTrying(boolean now, String words) {
		trying = now;
		setErrorMessage(null);
		setMessage(words);
		rows.area().setEnabled(!now);
		getButton(IDialogConstants.OK_ID).setEnabled(!now);
		getButton(IDialogConstants.CANCEL_ID).setEnabled(!now);
	}

	/** Nobody would see the result. */
	@Override
	public boolean close() {
		return !trying && super.close();
	}

	/** Shows why it cannot be done although nothing seemed wrong, and stays open. */
	protected final void refuse(Problem problem) {
		setErrorMessage(ProblemText.of(problem));
	}
}
