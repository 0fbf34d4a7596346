package org.sealbench.project.ui.jobs;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Category;
import org.sealbench.common.Outcome;
import org.sealbench.common.Wipe;
import org.sealbench.operations.ProtectProject;
import org.sealbench.operations.Tools;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.ProblemDialog;

/** Protects a project, which makes its project CAs. */
public final class ProtectJob extends ProjectJob {

	private final String user;
	private final char[] password;
	private final Consumer<char[]> recovery;
	private Outcome<char[]> outcome;

	/**
	 * @param password is wiped
	 * @param recovery shows the recovery key, which is wiped afterwards
	 */
	public ProtectJob(OpenProject project, String user, char[] password, Consumer<char[]> recovery) {
		super(NLS.bind(Messages.protectJob, project.name()), project);
		this.user = user;
		this.password = password;
		this.recovery = recovery;
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		try {
			outcome = new ProtectProject(Tools.standard()).run(project().project(), user, password, monitor);
		} finally {
			Wipe.wipe(password);
		}
	}

	@Override
	protected void finished() {
		project().accessChanged();
		if (outcome == null) {
			return;
		}
		outcome.result().ifPresent(key -> {
			recovery.accept(key);
			Wipe.wipe(key);
		});
		ProblemDialog.show(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), outcome.problems()
				.stream().filter(each -> each.code().category() != Category.CANCELLED).toList());
	}
}
