// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.truststore;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.operations.truststore.InstallCertificate;
import org.sealbench.operations.truststore.StoreTarget;
import org.sealbench.operations.truststore.TrustStoreKind;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;

/** Asks which trust stores of this machine are changed, and shows what would be done to each before anything is. */
final class InstallCertificateDialog extends FormDialog {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 80;

	private final CertificateRow row;
	private final InstallCertificate operation;
	private final X509Certificate certificate;
	private final List<TrustStoreKind> targets;
	private final Map<TrustStoreKind, Button> ticks = new LinkedHashMap<>();
	private Text database;
	private Button takeOut;
	private Text preview;
	private List<StoreTarget> chosen = List.of();
	private boolean out;
	private Optional<Outcome<List<String>>> plan = Optional.empty();

	/** @param targets the stores that this machine can have */
	InstallCertificateDialog(Shell shell, CertificateRow row, InstallCertificate operation, X509Certificate certificate,
			List<TrustStoreKind> targets) {
		super(shell, new Wording(Messages.installTitle, NLS.bind(Messages.installHeading, row.name()),
				Messages.installMessage, Messages.installButton));
		this.row = row;
		this.operation = operation;
		this.certificate = certificate;
		this.targets = targets;
	}

	/** The stores to change. */
	List<StoreTarget> chosen() {
		return chosen;
	}

	/** Whether the certificate is to be removed from them again. */
	boolean isTakenOut() {
		return out;
	}

	@Override
	protected void fill(FormRows rows) {
		targets.forEach(each -> ticks.put(each, rows.check(TrustStoreNames.of(each), false)));
		database = rows.path(Messages.installDatabase, "", Messages.browse, this::browse);
		rows.radio(Messages.installIn, true);
		takeOut = rows.radio(Messages.installOut, false);
		preview = Named.as(new Text(rows.area(), SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
				Messages.installPreview);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(preview);
	}

	private void browse(Text target) {
		String folder = new DirectoryDialog(getShell()).open();
		if (folder != null) {
			target.setText(folder);
		}
	}

	@Override
	protected void changed() {
		if (preview != null) {
			look();
		}
		super.changed();
	}

	/** Finds out what would be done, in the background: the stores of a machine are looked for in its files. */
	private void look() {
		chosen = wanted();
		out = takeOut.getSelection();
		plan = Optional.empty();
		preview.setText("");
		if (chosen.isEmpty()) {
			return;
		}
		List<StoreTarget> stores = chosen;
		boolean removal = out;
		Display display = getShell().getDisplay();
		Job job = new Job(Messages.installPreview) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Outcome<List<String>> planned = operation.plan(certificate, stores, removal);
				display.asyncExec(() -> show(stores, removal, planned));
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private List<StoreTarget> wanted() {
		List<StoreTarget> wanted = new ArrayList<>();
		ticks.forEach((kind, tick) -> {
			if (tick.getSelection()) {
				wanted.add(StoreTarget.of(kind));
			}
		});
		if (!database.getText().isBlank()) {
			wanted.add(StoreTarget.nss(database.getText().strip()));
		}
		return wanted;
	}

	private void show(List<StoreTarget> stores, boolean removal, Outcome<List<String>> planned) {
		if (!preview.isDisposed() && stores.equals(chosen) && removal == out) {
			plan = Optional.of(planned);
			preview.setText(String.join("\n", planned.result().orElse(List.of())));
			super.changed();
		}
	}

	@Override
	protected boolean isComplete() {
		return plan.isPresent();
	}

	@Override
	protected Optional<Problem> check() {
		return plan.flatMap(Outcome::firstError);
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(row.project(), "cert", takeOut.getSelection() ? "uninstall" : "install")
				.with(row.certificate().id())
				.option("--into", wanted().stream().map(StoreTarget::toString).collect(Collectors.joining(","))));
	}
}
