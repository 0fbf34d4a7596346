// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.List;

import org.sealbench.operations.certificate.CertificateSummary;

/**
 * What was revoked, and who has the lists that say so.
 *
 * @param certificates those revoked by this very command
 * @param deliveries   everybody who needs a list, by CA and target
 */
public record RevocationReport(List<CertificateSummary> certificates, List<ListDelivery> deliveries) {

	public RevocationReport {
		certificates = List.copyOf(certificates);
		deliveries = List.copyOf(deliveries);
	}

	/** How many have a list, or need none. */
	public long done() {
		return deliveries.stream().filter(ListDelivery::isDone).count();
	}

	/** How many are still to be reached. */
	public long waiting() {
		return deliveries.size() - done();
	}
}
