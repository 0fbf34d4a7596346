// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.CommaList;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.push.KeyChoice;
import org.sealbench.operations.push.PushCertificates;
import org.sealbench.operations.push.PushRequest;
import org.sealbench.operations.push.PushResult;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/**
 * Gives any OPC UA server its trust list and a certificate of the project's CA by the standard's push management (OPC
 * 10000-12). Look first, then push: both are buttons.
 */
final class PushDialog extends ToolDialog {

	private static final int LOOK = IDialogConstants.CLIENT_ID + 10;

	private final String first;
	private Combo endpoint;
	private Text user;
	private Text password;
	private Text accept;
	private Combo key;
	private Text add;
	private Text remove;
	private Button certificate;
	private Button renew;
	private Button trustList;
	private boolean looking;

	/** @param first the device to begin with, or the empty string */
	PushDialog(Shell shell, OpenProject project, String first) {
		super(shell, project,
				new Wording(Messages.pushTitle, Messages.pushTitle, Messages.pushMessage, Messages.pushButton));
		this.first = first;
	}

	@Override
	protected void fields(FormRows rows) {
		endpoint = rows.combo(Messages.onlineServer, project().project().deviceNames(), first);
		user = rows.text(Messages.pushUser, "");
		password = rows.password(Messages.onlinePassword);
		accept = rows.text(Messages.pushAccept, "");
		trustList = rows.check(Messages.pushTrustList, true);
		add = rows.text(Messages.pushAdd, "");
		remove = rows.text(Messages.pushRemove, "");
		certificate = rows.check(Messages.pushCertificate, true);
		renew = rows.check(Messages.pushRenew, false);
		key = rows.choice(Messages.pushKey, List.of(Messages.pushKeyKeep, Messages.pushKeyNew, Messages.pushKeySent));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, LOOK, Messages.pushLook, false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void changed() {
		super.changed();
		Optional.ofNullable(getButton(LOOK)).ifPresent(each -> each.setEnabled(isComplete()));
	}

	@Override
	protected void buttonPressed(int button) {
		looking = button == LOOK;
		super.buttonPressed(looking ? IDialogConstants.OK_ID : button);
	}

	@Override
	protected boolean isComplete() {
		return !endpoint.getText().isBlank() && (trustList.getSelection() || certificate.getSelection());
	}

	private static List<String> list(Text text) {
		return CommaList.of(text.getText());
	}

	private KeyChoice key() {
		return List.of(KeyChoice.KEEP, KeyChoice.NEW, KeyChoice.SENT).get(Math.max(0, key.getSelectionIndex()));
	}

	@Override
	protected Optional<CommandLine> command() {
		CommandLine line = SameCommand.changing(project(), "push").with(endpoint.getText().strip())
				.option("--login", user.getText()).option("--accept", accept.getText())
				.flag("--new-key", key() == KeyChoice.NEW).flag("--send-key", key() == KeyChoice.SENT)
				.flag("--renew", renew.getSelection()).flag("--no-certificate", !certificate.getSelection())
				.flag("--no-trust-list", !trustList.getSelection());
		list(add).forEach(each -> line.option("--add", each));
		list(remove).forEach(each -> line.option("--remove", each));
		return Optional.of(line);
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		boolean only = looking;
		PushRequest request = request();
		PushCertificates push = new PushCertificates(project().tools());
		return monitor -> (only ? push.plan(project().project(), request, monitor)
				: push.push(project().project(), request, monitor)).map(PushDialog::report);
	}

	private PushRequest request() {
		return new PushRequest(endpoint.getText().strip(), Optional.empty(), given(user), secret(password), List.of(),
				given(accept), CertificateNumber.NONE, key(), certificate.getSelection(), renew.getSelection(),
				List.of(), trustList.getSelection(), list(add), list(remove));
	}

	private static Optional<String> given(Text text) {
		return Optional.of(text.getText().strip()).filter(each -> !each.isEmpty());
	}

	private static Report report(PushResult result) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.pushServer, result.applicationUri(), result.subject()));
		result.trusted().ifPresent(each -> lines.add(NLS.bind(Messages.pushTrusted, each.size())));
		lines.addAll(result.changes());
		boolean good = result.state() != PushResult.State.FAILED && result.state() != PushResult.State.ROLLED_BACK;
		return new Report(NLS.bind(Messages.pushDone, result.endpoint(), result.state().label()), lines, good);
	}
}
