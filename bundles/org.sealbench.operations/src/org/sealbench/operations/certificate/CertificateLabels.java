// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.Project;

/** How messages name a certificate, also one whose file is damaged or gone. */
final class CertificateLabels {

	private CertificateLabels() {
	}

	static String of(Project project, CertificateNumber number) {
		try {
			return project.certificates().name(number);
		} catch (ProblemException e) {
			// A damaged certificate can be deleted, so it needs a name too.
			return "certificate " + number;
		}
	}
}
