// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.truststore;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.operations.inspection.CertificateDetails;
import org.sealbench.operations.inspection.ShowCertificate;
import org.sealbench.operations.truststore.InstallCertificate;
import org.sealbench.operations.truststore.Machine;
import org.sealbench.operations.truststore.StoreChange;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.job.OperationJob;

/**
 * Installs the selected certificate in trust stores of this machine, or removes it again, after showing what would
 * change.
 */
public final class InstallCertificateHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		Outcome<CertificateDetails> details = new ShowCertificate().run(call.project().project(),
				row.certificate().id());
		details.result().ifPresentOrElse(found -> ask(call, row, found.certificate()),
				() -> ProblemDialog.of(call.project(), call.shell(), details.problems()));
	}

	private static void ask(Call call, CertificateRow row, X509Certificate certificate) {
		Machine machine = Machine.here(Path.of(System.getProperty("user.home")));
		InstallCertificate operation = new InstallCertificate(machine);
		InstallCertificateDialog dialog = new InstallCertificateDialog(call.shell(), row, operation, certificate,
				Machine.targets());
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.installJob, row.name()),
					monitor -> dialog.isTakenOut() ? operation.uninstall(certificate, dialog.chosen(), changes -> true)
							: operation.install(certificate, dialog.chosen(), changes -> true),
					done -> call.shell().getDisplay().asyncExec(() -> tell(call.shell(), done))).schedule();
		}
	}

	private static void tell(Shell shell, List<StoreChange> done) {
		if (!done.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.installDone, done.stream()
					.map(each -> each.store() + ": " + each.done().words()).collect(Collectors.joining("\n")));
		}
	}
}
