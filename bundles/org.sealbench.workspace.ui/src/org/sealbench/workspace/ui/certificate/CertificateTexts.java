// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.certificate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateCard;
import org.sealbench.operations.certificate.CertificateMark;
import org.sealbench.workspace.ui.project.OpenProject;

/** The words in which a certificate is named where it is chosen or used. */
public final class CertificateTexts {

	private CertificateTexts() {
	}

	/** The card of a certificate; empty where it cannot be read. */
	public static Optional<CertificateCard> card(OpenProject project, CertificateNumber number) {
		try {
			return Optional.of(CertificateCard.of(project.project(), number, Instant.now()));
		} catch (ProblemException e) {
			// Its name says why.
			return Optional.empty();
		}
	}

	/** Number, name and state in a line; the problem, where it cannot be read. */
	public static String title(OpenProject project, CertificateNumber number) {
		return CertificateCard.title(project.certificateName(number), mark(project, number));
	}

	/** The card in lines; the problem, where it cannot be read. */
	public static String lines(OpenProject project, CertificateNumber number) {
		return card(project, number).map(each -> String.join("\n", each.lines()))
				.orElseGet(() -> project.certificateName(number));
	}

	/** Of some certificates those that can be proposed: without the revoked ones, and good ones before weak ones. */
	public static List<CertificateNumber> proposed(OpenProject project, List<CertificateNumber> numbers) {
		return numbers.stream().filter(each -> mark(project, each) != CertificateMark.REVOKED)
				.sorted(Comparator.comparing((CertificateNumber each) -> mark(project, each).weight())).toList();
	}

	/** What is to be said of a certificate; nothing of one that cannot be read, whose name says why. */
	public static CertificateMark mark(OpenProject project, CertificateNumber number) {
		try {
			return CertificateMark.of(project.project(), number, Instant.now());
		} catch (ProblemException e) {
			return CertificateMark.NONE;
		}
	}
}
