package org.sealbench.pki.ui.imports;

import java.util.Objects;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.ImportCertificates;
import org.sealbench.operations.certificate.ImportResult;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.commands.CertificateCommands;
import org.sealbench.project.ui.commands.ProjectHandler;
import org.sealbench.project.ui.jobs.OperationJob;
import org.sealbench.project.ui.workspace.Login;
import org.sealbench.ui.Output;

/** Takes certificates, keys and revocation lists from a file into the project, after the user saw what is in it. */
public final class ImportHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		String file = Objects.requireNonNullElse(call.event().getParameter(CertificateCommands.FILE), "");
		ImportDialog dialog = new ImportDialog(call.shell(), call.project().project(), file);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.importJob, dialog.plan().file()),
					monitor -> new ImportCertificates().run(call.project().project(), dialog.plan()), ImportHandler::tell)
					.schedule();
		}
	}

	private static void tell(ImportResult result) {
		result.certificates()
				.forEach(each -> Output.println(NLS.bind(Messages.importDone, each.id() + ": " + each.commonName())));
	}
}
