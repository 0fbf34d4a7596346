package org.sealbench.pki.ui.commands;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sealbench.pki.ui.manager.CertificateRow;
import org.sealbench.project.ui.commands.ProjectHandler;

/** A command on the certificates that are selected in the certificate manager. */
public abstract class CertificateHandler extends ProjectHandler {

	@Override
	protected final void run(Call call) {
		List<CertificateRow> rows = HandlerUtil.getCurrentSelection(call.event()) instanceof IStructuredSelection selection
				? selection.stream().filter(CertificateRow.class::isInstance).map(CertificateRow.class::cast)
						.filter(row -> row.project() == call.project()).toList()
				: List.of();
		if (!rows.isEmpty()) {
			run(call, rows);
		}
	}

	/** @param rows at least one, all of the project of the call */
	protected abstract void run(Call call, List<CertificateRow> rows);
}
