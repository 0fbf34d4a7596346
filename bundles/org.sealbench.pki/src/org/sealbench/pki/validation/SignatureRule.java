package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Signatures;

/** Did the issuers really sign? */
final class SignatureRule implements TrustRule {

	private static final String NAME = "signature";

	@Override
	public Check check(TrustQuestion question) {
		CertificatePath path = question.path();
		X509Certificate last = path.last();
		if (CertificatePath.isSelfIssued(last)) {
			boolean good = Signatures.verifies(last, last.getPublicKey());
			// An anchor above others is trusted for its key; that it signs itself adds nothing.
			if (!good && !(path.anchored() && path.certificates().size() > 1)) {
				return Check.failed(NAME, "the signature of " + Certificates.commonName(last) + " was not made by its own key");
			}
			return Check.passed(NAME, "every signature was made by the issuer's key");
		}
		if (path.anchored()) {
			return Check.passed(NAME, "every signature was made by the issuer's key");
		}
		return path.falseIssuer()
				.map(issuer -> Check.failed(NAME, "the signature of " + Certificates.commonName(last) + " was not made by the key of "
						+ Certificates.commonName(issuer)))
				.orElseGet(() -> Check.notDone(NAME, "the issuer of " + Certificates.commonName(last) + " is not known"));
	}
}
