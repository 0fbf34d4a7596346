// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.security.cert.X509CRL;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.formats.FoundPart;

/**
 * Everything about the certificates, revocation lists and signing requests in a file, in its order.
 *
 * @param unusable what of them cannot be used, with what can be read of it
 */
public record FileDetails(List<CertificateDetails> certificates, List<X509CRL> crls, List<FoundPart.OfRequest> requests,
		List<FoundPart.Damaged> unusable) {

	public FileDetails {
		certificates = List.copyOf(certificates);
		crls = List.copyOf(crls);
		requests = List.copyOf(requests);
		unusable = List.copyOf(unusable);
	}

	/** The certificate with the longest chain: PKCS#7 keeps a set, in which the CA may come before what it signed. */
	public Optional<CertificateDetails> main() {
		return certificates.stream().sorted(Comparator.comparing((CertificateDetails each) -> -each.chain().size()))
				.findFirst();
	}
}
