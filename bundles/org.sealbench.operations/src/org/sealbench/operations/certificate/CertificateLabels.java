// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;

/** How messages name a certificate, also one whose file is damaged or gone. */
final class CertificateLabels {

	private CertificateLabels() {
	}

	static String of(Project project, int number) {
		try {
			return project.certificates().name(number);
		} catch (ProblemException e) {
			// What is wrong with it is not the question here; it must be possible to get rid of it.
			return "certificate " + number;
		}
	}
}
