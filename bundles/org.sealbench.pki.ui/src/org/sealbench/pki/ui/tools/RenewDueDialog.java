// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.operations.forecast.RenewDue;
import org.sealbench.operations.forecast.RenewDue.Renewed;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Renews whatever ends within some days, in one step that can be undone; the download follows in its own dialog. */
public final class RenewDueDialog extends ToolDialog {

	private static final int DAYS = 90;

	private final int first;
	private Text days;
	private Button load;
	private boolean loading;

	RenewDueDialog(Shell shell, OpenProject project) {
		this(shell, project, DAYS);
	}

	/** @param first the days to begin with */
	public RenewDueDialog(Shell shell, OpenProject project, int first) {
		super(shell, project, new Wording(Messages.renewDueTitle, Messages.renewDueTitle, Messages.renewDueMessage,
				Messages.renewDueButton), false);
		this.first = first;
	}

	@Override
	protected void fields(FormRows rows) {
		days = rows.text(Messages.renewDueDays, String.valueOf(first));
		load = rows.check(Messages.renewDueLoad, true);
		rows.note(Messages.renewDueNote);
	}

	@Override
	protected Optional<Problem> check() {
		return WholeNumber.check(Messages.renewDueDays, days);
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(project(), "renew").option("--due", days.getText()).flag("--load",
				load.getSelection()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		int within = WholeNumber.of(days);
		loading = load.getSelection();
		return monitor -> new RenewDue(project().tools()).run(project().project(), within, monitor)
				.map(RenewDueDialog::report);
	}

	private static Report report(Renewed renewed) {
		List<String> lines = new ArrayList<>(renewed.certificates().stream().map(CertificateNumbers::name).toList());
		lines.addAll(renewed.lists());
		return Report.of(lines.isEmpty() ? Messages.renewDueNothing
				: NLS.bind(Messages.renewDueDone, String.join(", ", lines), String.join(", ", renewed.devices())),
				lines);
	}

	@Override
	protected void done(Report result) {
		if (loading && !result.details().isEmpty()) {
			// After this dialog is gone.
			project().display().asyncExec(() -> Commands.run(PlatformUI.getWorkbench(), Commands.DOWNLOAD));
		}
	}
}
