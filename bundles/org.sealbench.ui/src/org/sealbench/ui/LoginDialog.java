package org.sealbench.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;

/** Asks for user name and password until the login is accepted or given up. */
public final class LoginDialog extends TitleAreaDialog {

	/** Tries a login; the password is wiped after the call. */
	public interface Login {
		void with(String user, char[] password) throws ProblemException;
	}

	private final String what;
	private final Login login;
	private Text user;
	private Text password;

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
		Text text = new Text(area, style);
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

	@Override
	protected void okPressed() {
		char[] secret = password.getTextChars();
		try {
			login.with(user.getText(), secret);
			super.okPressed();
		} catch (ProblemException e) {
			setErrorMessage(e.problem().message() + ". " + e.problem().remedy());
			password.setText("");
			password.setFocus();
		} finally {
			Wipe.wipe(secret);
		}
	}
}
