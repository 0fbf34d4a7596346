package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;

/** Is every issuer a CA, with no more CAs below it than it allows, and the end entity none (RFC 5280 §4.2.1.9)? */
final class BasicConstraintsRule implements TrustRule {

	private static final String NAME = "basic constraints";

	@Override
	public Check check(TrustQuestion question) {
		List<X509Certificate> path = question.path().certificates();
		X509Certificate leaf = question.path().leaf();
		boolean leafIsAnchor = question.path().anchored() && path.size() == 1;
		if (question.usage() == Usage.CA && !Certificates.isCa(leaf)) {
			return Check.failed(NAME, Certificates.commonName(leaf) + " is no certification authority");
		}
		// Trusted by itself it may be one: so are many self-signed certificates of devices, also of OPC UA before 1.05.
		if (question.usage() != Usage.CA && Certificates.isCa(leaf) && !leafIsAnchor) {
			return Check.failed(NAME, Certificates.commonName(leaf) + " is a certification authority and not an end entity");
		}
		int authoritiesBelow = 0;
		if (question.usage() == Usage.CA && !CertificatePath.isSelfIssued(leaf)) {
			authoritiesBelow = 1;
		}
		for (X509Certificate issuer : question.path().issuers()) {
			if (!Certificates.isCa(issuer)) {
				return Check.failed(NAME, Certificates.commonName(issuer) + " issued a certificate and is no certification authority");
			}
			if (authoritiesBelow > issuer.getBasicConstraints()) {
				return Check.failed(NAME, Certificates.commonName(issuer) + " allows " + issuer.getBasicConstraints()
						+ " certification authorities below it, and there are " + authoritiesBelow);
			}
			if (!CertificatePath.isSelfIssued(issuer)) {
				authoritiesBelow++;
			}
		}
		return Check.passed(NAME, "every issuer is a certification authority of sufficient path length");
	}
}
