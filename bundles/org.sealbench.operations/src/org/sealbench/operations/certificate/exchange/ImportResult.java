// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.util.List;

import org.sealbench.operations.certificate.CertificateSummary;

/**
 * What an import did.
 *
 * @param plan         that was carried out
 * @param certificates that were added or completed, as lists show them
 */
public record ImportResult(ImportPlan plan, List<CertificateSummary> certificates) {

	public ImportResult {
		certificates = List.copyOf(certificates);
	}
}
