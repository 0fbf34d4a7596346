// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.operations.certificate.ca.AdviseCa;
import org.sealbench.operations.certificate.ca.CaAdvice;
import org.sealbench.operations.certificate.ca.TrustSteps;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Helps to decide between self-signed certificates and a CA; begins with the numbers of the project. */
final class AdviceDialog extends ToolDialog {

	private Text devices;
	private Text clients;
	private Button changes;

	AdviceDialog(Shell shell, OpenProject project) {
		super(shell, project,
				new Wording(Messages.adviceTitle, Messages.adviceTitle, Messages.adviceMessage, Messages.adviceButton));
	}

	@Override
	protected void fields(FormRows rows) {
		CaAdvice now = new AdviseCa().run(project().project(), Optional.empty(), Optional.empty(), true).get();
		devices = rows.text(Messages.adviceDevices, String.valueOf(now.devices()));
		clients = rows.text(Messages.adviceClients, String.valueOf(now.clients()));
		changes = rows.check(Messages.adviceChanges, true);
	}

	@Override
	protected Optional<Problem> check() {
		return WholeNumber.check(Messages.adviceDevices, devices)
				.or(() -> WholeNumber.check(Messages.adviceClients, clients));
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "advise").option("--devices", devices.getText())
				.option("--clients", clients.getText()).option("--changes", changes.getSelection() ? "yes" : "no"));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		int first = WholeNumber.of(devices);
		int second = WholeNumber.of(clients);
		boolean change = changes.getSelection();
		return monitor -> new AdviseCa().run(first, second, change).map(AdviceDialog::report);
	}

	private static Report report(CaAdvice advice) {
		TrustSteps own = advice.selfSigned();
		TrustSteps ca = advice.ca();
		return Report.of(NLS.bind(advice.recommendsCa() ? Messages.adviceCa : Messages.adviceSelf, advice.reason()),
				List.of(Messages.adviceSteps, steps(Messages.adviceSetUp, own.setUp(), ca.setUp()),
						steps(Messages.adviceDevice, own.newDevice(), ca.newDevice()),
						steps(Messages.adviceClient, own.newClient(), ca.newClient()),
						steps(Messages.adviceRenewal, own.renewal(), ca.renewal())));
	}

	private static String steps(String what, long selfSigned, long ca) {
		return NLS.bind(Messages.adviceRow, new Object[] { what, selfSigned, ca });
	}
}
