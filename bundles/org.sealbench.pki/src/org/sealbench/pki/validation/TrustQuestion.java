package org.sealbench.pki.validation;

import java.time.Instant;
import java.util.Optional;
import org.sealbench.pki.Usage;

/** What is asked about a certificate, with the path that was built for it; what every {@link TrustRule} looks at. */
record TrustQuestion(CertificatePath path, TrustMaterial trust, Instant at, Optional<String> host, Usage usage,
		Optional<String> applicationUri) {
}
