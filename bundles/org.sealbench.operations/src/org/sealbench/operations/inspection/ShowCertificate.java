// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.certificate.source.CertificateFile;
import org.sealbench.operations.certificate.source.IssuerIndex;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.text.DescriptionField;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.Project;

/** Shows a certificate of the project by its number, or one in a file. */
public final class ShowCertificate {

	/** A certificate of the project. */
	public Outcome<CertificateDetails> run(Project project, CertificateNumber number) {
		return Outcome.attempt(() -> {
			CertificateManager manager = project.certificates();
			X509Certificate certificate = manager.certificate(number);
			return Outcome.of(new CertificateDetails(certificate,
					Optional.of(ListCertificates.summary(project, manager.entry(number))),
					CertificateDescription.of(certificate), chain(project, certificate)));
		});
	}

	/**
	 * What is public in a file; the chain of each certificate is made of those of the file.
	 *
	 * @param passwords is asked where the file as a whole is encrypted
	 */
	public Outcome<FileDetails> file(Path file, PasswordSource passwords) {
		return Outcome.attempt(() -> {
			CertificateFile content = CertificateFile.read(file, passwords);
			IssuerIndex issuers = IssuerIndex.ofFile(content.certificates());
			List<CertificateDetails> details = content.certificates().stream().map(
					each -> new CertificateDetails(each, Optional.empty(), fields(content, each), issuers.chain(each)))
					.toList();
			return Outcome.of(new FileDetails(details, content.crls(), content.requests(), content.unusable()),
					content.notes());
		});
	}

	/** What OpenSSL wrote beside a certificate belongs to what its file says. */
	private static List<DescriptionField> fields(CertificateFile file, X509Certificate certificate) {
		List<DescriptionField> fields = new ArrayList<>(CertificateDescription.of(certificate));
		Optional.ofNullable(file.trust().get(certificate))
				.ifPresent(trust -> fields.add(new DescriptionField("Trust by OpenSSL", trust.words())));
		return fields;
	}

	/** The chain to the root: a CA that was imported is no project CA and yet may have signed. */
	private static List<X509Certificate> chain(Project project, X509Certificate certificate) {
		List<X509Certificate> possible = new ArrayList<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			// What was made for a device signs nothing, and one that waits has a placeholder.
			if (entry.getDevice().isEmpty() && !entry.isWaiting()) {
				try {
					possible.add(project.certificates().certificate(entry.getNumber()));
				} catch (ProblemException e) {
					// One that cannot be read is no issuer that can be shown.
					continue;
				}
			}
		}
		return IssuerIndex.ofProject(possible).chain(certificate);
	}
}
