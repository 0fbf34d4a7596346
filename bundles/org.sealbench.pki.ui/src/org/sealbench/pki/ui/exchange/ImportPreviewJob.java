// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Outcome;
import org.sealbench.common.Wipe;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.exchange.ImportPlan;
import org.sealbench.operations.certificate.exchange.PlanImport;
import org.sealbench.operations.certificate.exchange.ReadImport;
import org.sealbench.pki.ui.Messages;
import org.sealbench.workspace.ui.project.OpenProject;

/** Reads a file and plans its import, in the background. Changes nothing. */
final class ImportPreviewJob extends Job {

	private final OpenProject project;
	private final String file;
	private final CertificateStore store;
	private final char[] password;
	private final BiConsumer<ImportPreviewJob, Outcome<ImportPlan>> next;

	/**
	 * @param password of the file, if it has one; is wiped
	 * @param next     receives the plan in the user interface thread, unless the job was cancelled
	 */
	ImportPreviewJob(OpenProject project, String file, CertificateStore store, char[] password,
			BiConsumer<ImportPreviewJob, Outcome<ImportPlan>> next) {
		super(NLS.bind(Messages.importPreview, file));
		this.project = project;
		this.file = file;
		this.store = store;
		this.password = password;
		this.next = next;
		setUser(false);
		// Also where it is cancelled before it ran.
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				Wipe.wipe(password);
			}
		});
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Outcome<ImportPlan> outcome = plan();
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> next.accept(this, outcome));
		return Status.OK_STATUS;
	}

	private Outcome<ImportPlan> plan() {
		return Outcome.attempt(() -> new ReadImport().run(TypedPath.of(file), Optional.empty(), this::password)
				.flatMap(source -> new PlanImport(project.tools().clock()).run(project.project(), source, store)));
	}

	private Optional<char[]> password() {
		return password.length == 0 ? Optional.empty() : Optional.of(password.clone());
	}
}
