package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.stream.Collectors;
import org.sealbench.pki.Certificates;

/** Is there a path to something that the client trusts? */
final class PathRule implements TrustRule {

	private static final String NAME = "path to a trust anchor";

	@Override
	public Check check(TrustQuestion question) {
		CertificatePath path = question.path();
		X509Certificate last = path.last();
		if (path.anchored()) {
			return Check.passed(NAME, path.certificates().size() == 1 ? "the certificate itself is a trust anchor"
					: path.certificates().stream().map(Certificates::commonName).collect(Collectors.joining(", issued by ")));
		}
		if (CertificatePath.isSelfIssued(last)) {
			return Check.failed(NAME, Certificates.commonName(last) + " is self-signed and not among the trust anchors");
		}
		if (path.falseIssuer().isPresent()) {
			return Check.failed(NAME, "no known key of " + Certificates.issuer(last) + " signed " + Certificates.commonName(last));
		}
		return Check.failed(NAME, "the issuer of " + Certificates.commonName(last) + ", " + Certificates.issuer(last) + ", is not known");
	}
}
