// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.util.stream.Collectors;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Does the path end at a trust anchor of the client? */
public final class TrustAnchorRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		CertificatePath path = question.path();
		PathCertificate last = path.last();
		if (path.anchored()) {
			return Check.passed(CertificateCheck.TRUST_ANCHOR,
					path.size() == 1 ? "the certificate itself is a trust anchor"
							: path.certificates().stream().map(PathCertificate::name)
									.collect(Collectors.joining(", issued by ")));
		}
		if (question.context().budget().isExhausted()) {
			return Check.failed(CertificateCheck.TRUST_ANCHOR,
					"none was found; the search was given up after " + question.context().budget().signatures()
							+ " signatures, because there are too many possible issuers");
		}
		if (last.isSelfIssued()) {
			return Check.failed(CertificateCheck.TRUST_ANCHOR,
					last.name() + " is self-signed and not among the trust anchors");
		}
		if (path.falseIssuer().isPresent()) {
			return Check.failed(CertificateCheck.TRUST_ANCHOR,
					"no known key of " + Certificates.issuer(last.certificate()) + " signed " + last.name());
		}
		if (!question.context().pool().named(last.issuer()).isEmpty()) {
			return Check.failed(CertificateCheck.TRUST_ANCHOR,
					"no certificate of " + Certificates.issuer(last.certificate()) + " leads on from " + last.name()
							+ " to a trust anchor within the length that is allowed");
		}
		return Check.failed(CertificateCheck.TRUST_ANCHOR,
				"the issuer of " + last.name() + ", " + Certificates.issuer(last.certificate()) + ", is not known");
	}
}
