// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.Project;

/** Reports that a new certificate replaced one that no longer fits. */
final class ReplacementNote {

	private ReplacementNote() {
	}

	static Problem note(Project project, CertificateNeed need, CertificateNumber number) throws ProblemException {
		return CompilerProblem.CERTIFICATE_REPLACED.at(
				Place.of(need.device().getName(), need.role().certificateField()),
				project.certificates().name(need.replaced()), project.certificates().name(number), need.reason());
	}
}
