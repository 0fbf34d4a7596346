// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.details;

import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.inspection.CertificateDetails;
import org.sealbench.operations.inspection.ShowCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.node.ProjectNode.CertificateNode;

/** Shows all of a certificate: the one that the command names, else the one that is selected. */
public final class ShowCertificateHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		Optional<CertificateNumber> number = number(call);
		if (number.isEmpty()) {
			MessageDialog.openInformation(call.shell(), Messages.detailsTitle, Messages.detailsWhich);
			return;
		}
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		Outcome<CertificateDetails> details = new ShowCertificate().run(call.project().project(), number.get());
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(call.event()).getActivePage();
		details.result()
				.ifPresent(each -> new CertificateDetailsDialog(call.shell(), page, call.project(), each).open());
		ProblemDialog.of(call.project(), call.shell(), details.problems());
	}

	private static Optional<CertificateNumber> number(Call call) {
		String named = call.event().getParameter(CertificateCommands.NUMBER);
		if (named != null) {
			return CertificateNumber.parse(named);
		}
		return HandlerUtil.getCurrentSelection(call.event()) instanceof IStructuredSelection selection
				? switch (selection.getFirstElement()) {
				case CertificateRow row -> Optional.of(row.certificate().id());
				case CertificateNode node -> Optional.of(node.number());
				case null, default -> Optional.empty();
				}
				: Optional.empty();
	}
}
