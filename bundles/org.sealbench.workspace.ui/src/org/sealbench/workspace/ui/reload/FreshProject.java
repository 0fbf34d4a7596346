// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.reload;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.ProblemException;
import org.sealbench.project.NewerFiles;
import org.sealbench.project.ProjectReload;
import org.sealbench.project.ReloadPreview;
import org.sealbench.project.merge.MergeConflict;
import org.sealbench.ui.OutputConsole;
import org.sealbench.ui.StatusLine;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.command.PendingEdit;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Keeps an open project as its files are. Used in the background by who holds the rule of the project's jobs; the
 * project cannot be edited while files come in.
 */
public final class FreshProject {

	private static final int LINES = 3;

	private final OpenProject project;
	private final ProjectReload reload;

	public FreshProject(OpenProject project) {
		this.project = project;
		this.reload = new ProjectReload(project.project());
	}

	/**
	 * Reads newer files, unless changes that are not saved are in the way.
	 *
	 * @return what to ask where they are; empty where the project is as its files are now
	 * @throws ProblemException if the project is gone, or a newer file is damaged or cannot be read; nothing is changed
	 */
	public Optional<MergeQuestion> refresh() throws ProblemException {
		return whileBusy((newer, preview) -> {
			if (!preview.ours().isEmpty()) {
				return Optional.of(new MergeQuestion(newer, preview));
			}
			run(newer, preview, conflict -> false);
			return Optional.empty();
		});
	}

	/**
	 * Merges as the user decided, if the files are still those that were asked about.
	 *
	 * @param takesTheirs the decision where both changed the same
	 * @return what to ask anew where files or project are others by now
	 * @throws ProblemException as {@link #refresh()}
	 */
	public Optional<MergeQuestion> merge(MergeQuestion asked, Predicate<MergeConflict> takesTheirs)
			throws ProblemException {
		return whileBusy((newer, preview) -> {
			if (!newer.isSameAs(asked.files()) || !preview.equals(asked.preview())) {
				return Optional.of(new MergeQuestion(newer, preview));
			}
			run(newer, preview, takesTheirs);
			return Optional.empty();
		});
	}

	private interface Work {
		Optional<MergeQuestion> run(NewerFiles newer, ReloadPreview preview) throws ProblemException;
	}

	private Optional<MergeQuestion> whileBusy(Work work) throws ProblemException {
		if (reload.newerFiles().isEmpty()) {
			return Optional.empty();
		}
		inUi(() -> {
			// What is being typed is not saved either, and would be written over.
			PendingEdit.pending().ifPresent(typing -> PendingEdit.commit());
			project.setBusy(true);
		});
		try {
			// Again: what was saved from here meanwhile is nothing new.
			NewerFiles newer = reload.newerFiles();
			return newer.isEmpty() ? Optional.empty() : work.run(newer, reload.preview(newer));
		} finally {
			inUi(() -> project.setBusy(false));
		}
	}

	private void run(NewerFiles newer, ReloadPreview preview, Predicate<MergeConflict> takesTheirs)
			throws ProblemException {
		reload.run(newer, takesTheirs);
		// As when it is opened: views and rules ask for certificates in the user interface thread.
		project.project().certificates().readAhead();
		inUi(() -> {
			project.reloaded();
			tell(preview.theirs());
		});
	}

	private void tell(List<String> changes) {
		String lines = changes.stream().limit(LINES).collect(Collectors.joining("; "));
		String words = NLS.bind(Messages.reloadDone, project.name(), changes.size() > LINES ? lines + "; …" : lines);
		OutputConsole.println(words);
		StatusLine.show(words);
	}

	private static void inUi(Runnable code) {
		PlatformUI.getWorkbench().getDisplay().syncExec(code);
	}
}
