// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.problem.ProblemText;

/** Asks for user name and password until the login is accepted or given up. */
public final class LoginDialog extends TitleAreaDialog {

	/** Tries a login, in the background; the password is wiped after the call. */
	public interface Login {
		/** @throws ProblemException if the user or the password is wrong */
		void with(String user, char[] password) throws ProblemException;
	}

	private final String what;
	private final Login login;
	private Text user;
	private Text password;
	private boolean trying;

	/** @param what the name of what is protected */
	public LoginDialog(Shell shell, String what, Login login) {
		super(shell);
		this.what = what;
		this.login = login;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.loginTitle);
	}

	@Override
	protected Control createContents(Composite parent) {
		return Named.message(super.createContents(parent), Messages.loginTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.loginHeading, what));
		setMessage(Messages.loginMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		user = text(area, Messages.loginUser, SWT.BORDER);
		password = text(area, Messages.loginPassword, SWT.BORDER | SWT.PASSWORD);
		return area;
	}

	private static Text text(Composite area, String label, int style) {
		new Label(area, SWT.NONE).setText(label);
		Text text = Named.as(new Text(area, style), label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button ok = createButton(parent, IDialogConstants.OK_ID, Messages.loginButton, true);
		ok.setEnabled(false);
		user.addListener(SWT.Modify, event -> ok.setEnabled(!user.getText().isEmpty()));
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** The key that opens a project is derived from the password in the background: that is slow on purpose. */
	@Override
	protected void okPressed() {
		String name = user.getText();
		char[] secret = password.getTextChars();
		Display display = getShell().getDisplay();
		setTrying(true);
		Job job = new Job(NLS.bind(Messages.loginJob, what)) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Optional<Problem> refusal = attempt(name, secret);
				display.asyncExec(() -> answer(refusal));
				return Status.OK_STATUS;
			}
		};
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private Optional<Problem> attempt(String name, char... secret) {
		try {
			login.with(name, secret);
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		} finally {
			Wipe.wipe(secret);
		}
	}

	private void answer(Optional<Problem> refusal) {
		if (user.isDisposed()) {
			return;
		}
		setTrying(false);
		if (refusal.isEmpty()) {
			super.okPressed();
		} else {
			setErrorMessage(ProblemText.of(refusal.get()));
			password.setText("");
			password.setFocus();
		}
	}

	private void setTrying(boolean now) {
		trying = now;
		setErrorMessage(null);
		setMessage(now ? Messages.loginTrying : Messages.loginMessage);
		user.setEnabled(!now);
		password.setEnabled(!now);
		getButton(IDialogConstants.OK_ID).setEnabled(!now);
		getButton(IDialogConstants.CANCEL_ID).setEnabled(!now);
	}

	/** Stays open while a login is tried: a login that nobody waits for would leave the project open. */
	@Override
	public boolean close() {
		return !trying && super.close();
	}
}
