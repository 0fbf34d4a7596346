package org.sealbench.operations;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectProblem;

/** Certificates as users name them: a number in the project, or a file. */
record CertificateSource(Optional<Project> project) {

	/** At least one; the first is the one that is meant. */
	List<X509Certificate> read(String what, Path folder) throws ProblemException {
		if (isNumber(what)) {
			Project open = project.orElseThrow(() -> new ProblemException(ProjectProblem.NO_PROJECT.at(Place.of(folder.toString()))));
			return List.of(open.certificates().certificate(Integer.parseInt(what)));
		}
		List<X509Certificate> found = CertificateFile.read(folder.resolve(what).normalize()).certificates();
		if (found.isEmpty()) {
			throw new ProblemException(PkiProblem.NO_CERTIFICATE.at(Place.of(what)));
		}
		// PKCS#7 keeps a set, in which the CA may come before the certificate that it signed.
		Issuers issuers = new Issuers(found);
		return found.stream().sorted(Comparator.comparing((X509Certificate each) -> -issuers.chain(each).size())).toList();
	}

	static boolean isNumber(String what) {
		return what.matches("[0-9]{1,9}");
	}
}
