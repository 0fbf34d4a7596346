// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.issue;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Creates a certificate as the user describes it; where the command names a device and a role, the device uses it at
 * once.
 */
public final class NewCertificateHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		String device = Objects.requireNonNullElse(call.event().getParameter(CertificateCommands.DEVICE), "");
		Optional<CertificateRole> role = Optional.ofNullable(call.event().getParameter(CertificateCommands.ROLE))
				.flatMap(CertificateRole::of);
		CreateCertificateDialog dialog = new CreateCertificateDialog(call.shell(), call.project(),
				device.isEmpty() ? call.firstDevice() : device, role);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), Messages.createJob,
					monitor -> make(call.project(), dialog.request(), role, monitor), NewCertificateHandler::tell)
					.schedule();
		}
	}

	private static Outcome<CertificateChange> make(OpenProject project, NewCertificateRequest request,
			Optional<CertificateRole> role, IProgressMonitor monitor) {
		Outcome<CertificateChange> made = new CreateCertificate(project.tools()).run(project.project(), request,
				monitor);
		if (made.result().isEmpty() || role.isEmpty()) {
			return made;
		}
		CertificateNumber number = made.get().certificates().get(0).id();
		Outcome<CertificateChange> assigned = new AssignCertificate(project.tools()).run(project.project(), number,
				request.device(), role.get());
		return made.and(assigned.problems());
	}

	private static void tell(CertificateChange change) {
		change.certificates().forEach(
				each -> OutputConsole.println(NLS.bind(Messages.createDone, each.id() + ": " + each.commonName())));
	}
}
