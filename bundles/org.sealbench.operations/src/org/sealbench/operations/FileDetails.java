package org.sealbench.operations;

import java.security.cert.X509CRL;
import java.util.List;

/** Everything about the certificates and revocation lists in a file, in its order. */
public record FileDetails(List<CertificateDetails> certificates, List<X509CRL> crls) {

	public FileDetails {
		certificates = List.copyOf(certificates);
		crls = List.copyOf(crls);
	}
}
