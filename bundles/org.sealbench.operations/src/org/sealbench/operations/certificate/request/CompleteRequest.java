// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.request;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUses;

/**
 * Imports an outside CA's response to a signing request. The certificate replaces the placeholder that has its public
 * key, under the same number; certificates of its issuers that the project lacks go into the store {@code trusted}.
 */
public final class CompleteRequest {

	private final Tools tools;

	public CompleteRequest(Tools tools) {
		this.tools = tools;
	}

	/**
	 * The entry that certificates are a response for: its key is in the project, and its certificate is another one.
	 *
	 * @throws ProblemException if a certificate's file of the project is missing or damaged
	 */
	public Optional<CertificateEntry> waiting(Project project, List<X509Certificate> answer) throws ProblemException {
		return CaResponse.find(project, answer).map(CaResponse::entry);
	}

	/**
	 * Changes the model, wholly or not at all.
	 *
	 * @param chain the certificate and those of its issuers, in any order
	 */
	public Outcome<CertificateChange> run(Project project, List<X509Certificate> chain) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			Optional<CaResponse> answer = CaResponse.find(project, chain);
			if (answer.isEmpty()) {
				return Outcome.failed(CertificateProblem.NO_REQUEST
						.at(Place.of(chain.isEmpty() ? "answer" : Certificates.commonName(chain.get(0)))));
			}
			CaResponseChain path = CaResponseChain.of(project, answer.get().certificate(), chain);
			List<Problem> notes = new ArrayList<>(
					CaResponseRules.check(project, answer.get(), tools.clock().instant()));
			CertificateEntry entry = answer.get().entry();
			List<CertificateEntry> changed = new ArrayList<>(List.of(entry));
			ModelTransaction.run(project, () -> {
				changed.addAll(path.addMissing(project));
				project.certificates().replace(entry.getNumber(), answer.get().certificate());
				entry.setWaiting(false);
				entry.setStore(CertificateStore.DEVICE);
				entry.setIssuer(path.number(project, 0));
			});
			List<String> devices = DownloadNeeded.devices(CertificateUses.of(project.plant()).find(entry.getNumber()));
			notes.addAll(DownloadNeeded.notes(devices));
			return Outcome.of(new CertificateChange(CertificateSummaries.of(project, changed), devices), notes);
		});
	}
}
