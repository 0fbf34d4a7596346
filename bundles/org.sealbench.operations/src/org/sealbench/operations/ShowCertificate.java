package org.sealbench.operations;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.Project;

/** Shows a certificate of the project by its number, or one in a file. */
public final class ShowCertificate {

	/** A certificate of the project. */
	public Outcome<CertificateDetails> run(Project project, int number) {
		try {
			CertificateManager manager = project.certificates();
			X509Certificate certificate = manager.certificate(number);
			return Outcome.of(new CertificateDetails(certificate,
					Optional.of(ListCertificates.summary(project, manager.entry(number))),
					Certificates.describe(certificate), manager.chain(number)));
		} catch (ProblemException e) {
			return Outcome.failed(e.problem());
		}
	}

	/** The certificates in a file; the first is shown, all are its chain. */
	public Outcome<CertificateDetails> run(Path file) {
		try {
			List<X509Certificate> found = Certificates.readAll(BoundedFile.read(file), file.toString());
			return Outcome.of(new CertificateDetails(found.get(0), Optional.empty(),
					Certificates.describe(found.get(0)), found));
		} catch (ProblemException e) {
			return Outcome.failed(e.problem());
		}
	}
}
