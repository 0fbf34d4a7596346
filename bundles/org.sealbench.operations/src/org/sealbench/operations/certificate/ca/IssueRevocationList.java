// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.security.cert.X509CRL;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ListHolders;
import org.sealbench.project.Project;

/** Issues the next revocation list of a CA, due or not, without revoking anything (RFC 5280 §5). */
public final class IssueRevocationList {

	private final Tools tools;

	public IssueRevocationList(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model; saving is up to the caller.
	 *
	 * @return the CA, and the devices that hold the list before
	 */
	public Outcome<CertificateChange> run(Project project, CertificateNumber ca) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			Instant now = tools.clock().instant();
			SigningCa signingCa = ca(project, ca, now);
			X509CRL next = new CrlUpdate(project, now.truncatedTo(ChronoUnit.SECONDS)).next(signingCa,
					project.certificates().crls().of(ca), List.of());
			ModelTransaction.run(project, () -> project.certificates().crls().set(ca, next));
			List<String> devices = List.copyOf(ListHolders.of(project, now).of(ca));
			return Outcome.of(
					new CertificateChange(CertificateSummaries.of(project, List.of(project.certificates().entry(ca))),
							devices),
					DownloadNeeded.notes(devices));
		});
	}

	/** Why a certificate can issue no list; empty if it can. */
	public Optional<Problem> obstacle(Project project, CertificateNumber number) {
		return Outcome.attempt(() -> Outcome.of(ca(project, number, tools.clock().instant()))).firstError();
	}

	private static SigningCa ca(Project project, CertificateNumber ca, Instant now) throws ProblemException {
		SigningCa signingCa = SigningCa.of(project, ca);
		signingCa.requireBegun(project, now);
		return signingCa;
	}
}
