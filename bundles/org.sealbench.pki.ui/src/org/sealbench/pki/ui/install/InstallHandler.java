package org.sealbench.pki.ui.install;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.operations.CertificateDetails;
import org.sealbench.operations.ShowCertificate;
import org.sealbench.operations.install.InstallCertificate;
import org.sealbench.operations.install.Machine;
import org.sealbench.operations.install.StoreChange;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.commands.CertificateHandler;
import org.sealbench.pki.ui.manager.CertificateRow;
import org.sealbench.project.ui.jobs.OperationJob;
import org.sealbench.ui.ProblemDialog;

/** Puts the selected certificate into trust stores of this machine, or takes it out again, after showing what would change. */
public final class InstallHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		Outcome<CertificateDetails> details = new ShowCertificate().run(call.project().project(), row.certificate().id());
		details.result().ifPresentOrElse(found -> ask(call, row, found.certificate()),
				() -> ProblemDialog.show(call.shell(), details.problems()));
	}

	private static void ask(Call call, CertificateRow row, X509Certificate certificate) {
		Machine machine = Machine.here(Path.of(System.getProperty("user.home")));
		InstallCertificate operation = new InstallCertificate(machine);
		InstallDialog dialog = new InstallDialog(call.shell(), row.name(), operation, certificate, Machine.targets());
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.installJob, row.name()),
					monitor -> dialog.isTakenOut() ? operation.uninstall(certificate, dialog.chosen(), changes -> true)
							: operation.install(certificate, dialog.chosen(), changes -> true),
					done -> call.shell().getDisplay().asyncExec(() -> tell(call.shell(), done))).schedule();
		}
	}

	private static void tell(Shell shell, List<StoreChange> done) {
		if (!done.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.installDone,
					done.stream().map(each -> each.store() + ": " + each.done().words()).collect(Collectors.joining("\n")));
		}
	}
}
