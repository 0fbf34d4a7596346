// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import java.util.Objects;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.exchange.ImportCertificates;
import org.sealbench.operations.certificate.exchange.ImportResult;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.login.Login;

/** Imports certificates, keys and revocation lists from a file into the project, after the user saw what is in it. */
public final class ImportCertificatesHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		String file = Objects.requireNonNullElse(call.event().getParameter(CertificateCommands.FILE), "");
		ImportCertificatesDialog dialog = new ImportCertificatesDialog(call.shell(), call.project(), file);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.importJob, dialog.plan().file()),
					monitor -> new ImportCertificates().run(call.project().project(), dialog.plan()),
					ImportCertificatesHandler::tell).schedule();
		}
	}

	private static void tell(ImportResult result) {
		result.certificates().forEach(
				each -> OutputConsole.println(NLS.bind(Messages.importDone, each.id() + ": " + each.commonName())));
	}
}
