// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

/**
 * Which certificates a list shows, and in which order.
 *
 * @param store  literal of a {@link CertificateStore}, or the empty string for all
 * @param device only those created for this device, or the empty string for all
 * @param search only those in which one of the shown texts has this, capitals or not; the empty string for all
 * @param sort   label of a {@link CertificateOrder}
 */
public record CertificateSelection(String store, String device, String search, String sort) {

	/** The list; its problems are those of {@link ListCertificates}. */
	public Outcome<List<CertificateSummary>> of(Project project) {
		if (CertificateOrder.of(sort).isEmpty()) {
			return Outcome.failed(CheckProblem.ORDER_UNKNOWN.at(Place.of("--sort"), sort));
		}
		if (!store.isEmpty() && CertificateStore.get(store) == null) {
			return Outcome.failed(OperationProblem.STORE_UNKNOWN.at(Place.of("certificate store"), store));
		}
		return new ListCertificates().run(project, Optional.ofNullable(CertificateStore.get(store)), device)
				.map(all -> all.stream().filter(this::matches).sorted(CertificateOrder.of(sort).get().comparator())
						.toList());
	}

	private boolean matches(CertificateSummary certificate) {
		String shown = String.join("\n", String.valueOf(certificate.id()), certificate.subject(), certificate.issuer(),
				certificate.notAfter().toString(), String.join(", ", certificate.usedAs()),
				certificate.fingerprintSha256());
		return shown.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
	}
}
