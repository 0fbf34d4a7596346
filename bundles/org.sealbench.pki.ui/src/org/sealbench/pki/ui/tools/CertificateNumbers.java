// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.command.ProjectHandler.Call;
import org.sealbench.workspace.ui.project.OpenProject;

/** Certificates as the fields of dialogs name them, and back. */
final class CertificateNumbers {

	private CertificateNumbers() {
	}

	/** All of a project. */
	static List<CertificateSummary> of(OpenProject project) {
		return new ListCertificates().run(project.project()).result().orElse(List.of());
	}

	/** As every message names it. */
	static String name(CertificateSummary certificate) {
		return certificate.id() + ": " + certificate.commonName();
	}

	/** The one that is selected, by its name. */
	static Optional<String> selected(Call call) {
		return HandlerUtil.getCurrentSelection(call.event()) instanceof IStructuredSelection selection ? Optional
				.ofNullable(Adapters.adapt(selection.getFirstElement(), CertificateRow.class)).map(CertificateRow::name)
				: Optional.empty();
	}

	/** The number in a name, or the text itself where it is a file. */
	static String written(String text) {
		return text.matches("[0-9]+: .*") ? text.substring(0, text.indexOf(':')) : text.strip();
	}
}
