// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

/** Certificates as users name them: a number in the project, or a file. */
public record CertificateSource(Optional<Project> project, PasswordSource passwords) {

	/**
	 * At least one; the first is the one that is meant.
	 *
	 * @throws ProblemException if there is no project or no such number, or the file cannot be read or holds no
	 *                          certificate
	 */
	public List<X509Certificate> read(String what, Path folder) throws ProblemException {
		Optional<CertificateNumber> number = CertificateNumber.parse(what);
		if (number.isPresent()) {
			Project open = project
					.orElseThrow(() -> new ProblemException(ProjectProblem.NO_PROJECT.at(Place.of(folder.toString()))));
			return List.of(open.certificates().certificate(number.get()));
		}
		return CertificateFile.read(folder.resolve(what).normalize(), passwords).leafFirst();
	}

	/** Whether it names a certificate of the project. */
	public static boolean isNumber(String what) {
		return CertificateNumber.parse(what).isPresent();
	}
}
