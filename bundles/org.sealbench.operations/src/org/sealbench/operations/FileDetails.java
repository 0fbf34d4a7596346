package org.sealbench.operations;

import java.security.cert.X509CRL;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything about the certificates and revocation lists in a file, in its order. */
public record FileDetails(List<CertificateDetails> certificates, List<X509CRL> crls) {

	public FileDetails {
		certificates = List.copyOf(certificates);
		crls = List.copyOf(crls);
	}

	/** The certificate with the longest chain: PKCS#7 keeps a set, in which the CA may come before what it signed. */
	public Optional<CertificateDetails> main() {
		return certificates.stream().sorted(Comparator.comparing((CertificateDetails each) -> -each.chain().size())).findFirst();
	}
}
