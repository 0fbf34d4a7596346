// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.util.List;

import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Did the issuers really sign (RFC 5280 §6.1.3 a 1)? */
public final class SignatureRule implements ValidationRule {

	private static final String GOOD = "every signature was made by the issuer's key";

	@Override
	public Check check(ValidationContext question) {
		CertificatePath path = question.path();
		List<PathCertificate> certificates = path.certificates();
		for (int i = 0; i + 1 < certificates.size(); i++) {
			if (!question.context().signatures().verifies(certificates.get(i).certificate(), path.keys().get(i + 1))) {
				return falseSigner(certificates.get(i), certificates.get(i + 1));
			}
		}
		PathCertificate last = path.last();
		if (last.isSelfIssued()) {
			// An anchor above others is trusted for its key; that it signs itself adds nothing.
			boolean good = path.anchored() && path.size() > 1
					|| question.context().signatures().verifies(last.certificate(), path.keys().get(path.size() - 1));
			return good ? Check.passed(CertificateCheck.SIGNATURE, GOOD)
					: Check.failed(CertificateCheck.SIGNATURE,
							"the signature of " + last.name() + " was not made by its own key");
		}
		if (path.anchored()) {
			return Check.passed(CertificateCheck.SIGNATURE, GOOD);
		}
		return path.falseIssuer().map(issuer -> falseSigner(last, issuer)).orElseGet(
				() -> Check.notDone(CertificateCheck.SIGNATURE, "the issuer of " + last.name() + " is not known"));
	}

	private static Check falseSigner(PathCertificate signed, PathCertificate issuer) {
		return Check.failed(CertificateCheck.SIGNATURE,
				"the signature of " + signed.name() + " was not made by the key of " + issuer.name());
	}
}
