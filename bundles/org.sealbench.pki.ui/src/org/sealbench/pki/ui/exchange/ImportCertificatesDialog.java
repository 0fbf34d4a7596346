// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.exchange.ImportPlan;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/** Chooses a file and shows what is in it and what importing it would do, before anything is done. */
final class ImportCertificatesDialog extends FormDialog {

	private static final List<CertificateStore> STORES = List.of(CertificateStore.TRUSTED, CertificateStore.DEVICE,
			CertificateStore.CA);

	private final OpenProject project;
	private final String first;
	private Text file;
	private Combo store;
	private Text password;
	private ImportPlanTable table;
	private ImportPlan plan;
	private Optional<Problem> problem = Optional.empty();
	private ImportPreviewJob preview;

	/** @param first the file to begin with, or the empty string */
	ImportCertificatesDialog(Shell shell, OpenProject project, String first) {
		super(shell, new Wording(Messages.importTitle, Messages.importHeading, Messages.importMessage,
				Messages.importButton));
		this.project = project;
		this.first = first;
	}

	/** What the user agreed to. */
	ImportPlan plan() {
		return plan;
	}

	@Override
	protected void fill(FormRows rows) {
		file = rows.path(Messages.importFile, first, Messages.browse, this::browse);
		store = rows.choice(Messages.importStore,
				List.of(Messages.tabTrusted, Messages.tabDevices, Messages.tabAuthorities));
		password = rows.password(Messages.importPassword);
		table = new ImportPlanTable(rows.area());
		file.addListener(SWT.Modify, event -> look());
		store.addListener(SWT.Selection, event -> look());
		password.addListener(SWT.Modify, event -> look());
		look();
	}

	private void browse(Text target) {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.importTitle);
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(chosen);
		}
	}

	/** Reads the file in the background: deriving a key from its password may take a while. */
	private void look() {
		plan = null;
		problem = Optional.empty();
		if (preview != null) {
			preview.cancel();
		}
		if (!file.getText().isBlank()) {
			preview = new ImportPreviewJob(project, file.getText().strip(), STORES.get(store.getSelectionIndex()),
					password.getTextChars(), this::show);
			preview.schedule();
		}
	}

	private void show(ImportPreviewJob from, Outcome<ImportPlan> outcome) {
		if (from != preview || table.isDisposed()) {
			return;
		}
		problem = outcome.firstError();
		plan = problem.isEmpty() ? outcome.result().orElse(null) : null;
		table.show(outcome.result().map(ImportPlan::items).orElse(List.of()), outcome.problems());
		changed();
	}

	@Override
	protected boolean isComplete() {
		return plan != null || problem.isPresent();
	}

	@Override
	protected Optional<Problem> check() {
		return problem;
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(project, "cert", "import").with(file.getText().strip())
				.option("--store", STORES.get(store.getSelectionIndex()).name().toLowerCase(Locale.ROOT)));
	}
}
