// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.details;

import java.security.cert.X509Certificate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.inspection.CertificateDetails;
import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.text.DescriptionField;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.workspace.ui.node.ShowCertificateUse;
import org.sealbench.workspace.ui.project.OpenProject;

/** Every field and extension of a certificate, the chain to its root, the fingerprints, and links to what uses it. */
public final class CertificateDetailsDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(860, 600);
	private static final int COPY = IDialogConstants.CLIENT_ID;

	private final IWorkbenchPage page;
	private final OpenProject project;
	private final CertificateDetails details;
	private CertificateFieldTable fields;

	public CertificateDetailsDialog(Shell shell, IWorkbenchPage page, OpenProject project, CertificateDetails details) {
		super(shell);
		this.page = page;
		this.project = project;
		this.details = details;
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.detailsTitle);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createContents(Composite parent) {
		return Named.message(super.createContents(parent), Messages.detailsTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		CertificateSummary summary = details.summary().orElseThrow();
		setTitle(summary.id() + ": " + summary.commonName());
		setMessage(NLS.bind(Messages.detailsMessage, summary.issuer(), day(summary)));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		SashForm halves = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		CertificateChainTree chain = new CertificateChainTree(halves, details.chain(),
				certificate -> fields.show(describe(certificate)));
		fields = new CertificateFieldTable(halves);
		halves.setWeights(1, 2);
		chain.selectLeaf();
		uses(area, summary);
		return area;
	}

	private static String day(CertificateSummary summary) {
		return summary.notAfter().toString().substring(0, 10);
	}

	private List<DescriptionField> describe(X509Certificate certificate) {
		return certificate.equals(details.certificate()) ? details.fields() : CertificateDescription.of(certificate);
	}

	private void uses(Composite area, CertificateSummary summary) {
		Link uses = Named.as(new Link(area, SWT.WRAP), Messages.usedAs);
		List<String> links = summary.usedAs().stream().map(use -> "<a href=\"" + use + "\">" + use + "</a>").toList();
		uses.setText(
				links.isEmpty() ? Messages.detailsUnused : NLS.bind(Messages.detailsUses, String.join(", ", links)));
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(uses);
		uses.addListener(SWT.Selection, event -> {
			close();
			ShowCertificateUse.show(page, project, summary.id(), event.text);
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.copy, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) {
			copy();
		} else {
			super.buttonPressed(id);
		}
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { fields.text() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
