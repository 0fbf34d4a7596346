// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;

/** Asks which certificate takes over the uses of another one. */
final class ReplaceCertificateDialog extends FormDialog {

	private final CertificateRow old;
	private List<CertificateSummary> others = List.of();
	private Combo choice;
	private CertificateNumber other = CertificateNumber.NONE;

	ReplaceCertificateDialog(Shell shell, CertificateRow old) {
		super(shell, new Wording(Messages.replaceTitle, NLS.bind(Messages.replaceHeading, old.name()),
				Messages.replaceMessage, Messages.replaceButton));
		this.old = old;
	}

	/** The number of the one that takes over. */
	CertificateNumber other() {
		return other;
	}

	@Override
	protected void fill(FormRows form) {
		others = new ListCertificates().run(old.project().project()).result().orElse(List.of()).stream()
				.filter(each -> !each.id().equals(old.certificate().id()))
				.sorted(Comparator.comparing(this::unlikeness)).toList();
		choice = form.choice(Messages.replaceWith,
				others.stream().map(each -> each.id() + ": " + each.commonName()).toList());
		List<String> uses = old.certificate().usedAs();
		form.note(uses.isEmpty() ? Messages.renewUnused : NLS.bind(Messages.renewUses, String.join(", ", uses)));
	}

	/** More where it is in another store or was created for another device: it is less likely to be meant. */
	private int unlikeness(CertificateSummary other) {
		CertificateSummary mine = old.certificate();
		return (other.store() == mine.store() ? 0 : 2) + (other.device().equals(mine.device()) ? 0 : 1);
	}

	@Override
	protected boolean isComplete() {
		return choice.getSelectionIndex() >= 0;
	}

	@Override
	protected void okPressed() {
		other = others.get(choice.getSelectionIndex()).id();
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		int index = choice.getSelectionIndex();
		return Optional.of(SameCommand.changing(old.project(), "cert", "replace").with(old.certificate().id())
				.option("--with", index < 0 ? "" : String.valueOf(others.get(index).id())));
	}
}
