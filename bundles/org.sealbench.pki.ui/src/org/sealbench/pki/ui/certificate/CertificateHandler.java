// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.certificate;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;

/** A command on the certificates that are selected in the certificate manager, or below a device in the navigator. */
public abstract class CertificateHandler extends ProjectHandler {

	@Override
	protected final void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		List<CertificateRow> rows = HandlerUtil
				.getCurrentSelection(call.event()) instanceof IStructuredSelection selection
						? selection.stream().map(each -> Adapters.adapt(each, CertificateRow.class))
								.filter(Objects::nonNull).filter(row -> row.project() == call.project()).distinct()
								.toList()
						: List.of();
		if (!rows.isEmpty()) {
			run(call, rows);
		}
	}

	/** Does it with certificates that were named instead of selected. */
	public final void on(Call call, List<CertificateRow> rows) {
		if (Login.ask(call.shell(), call.project()) && !rows.isEmpty()) {
			run(call, rows);
		}
	}

	/** @param rows at least one, all of the project of the call */
	protected abstract void run(Call call, List<CertificateRow> rows);
}
