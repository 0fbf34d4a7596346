// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.pki.text.DescriptionField;

/**
 * Everything about one certificate.
 *
 * @param summary what the project knows about it; empty for a file
 * @param fields  every field and extension as text
 * @param chain   end entity first, as far as it is known
 */
public record CertificateDetails(X509Certificate certificate, Optional<CertificateSummary> summary,
		List<DescriptionField> fields, List<X509Certificate> chain) {

	public CertificateDetails {
		fields = List.copyOf(fields);
		chain = List.copyOf(chain);
	}
}
