// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.util.List;

import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Is every issuer a CA, with no more CAs below it than it allows, and the end entity no CA (RFC 5280 §4.2.1.9, §6.1.4 k
 * to m)?
 */
public final class BasicConstraintsRule implements ValidationRule {

	/** A trust anchor of version 1 cannot state that it is a CA; trusting it as an anchor does (RFC 5280 §6.1.4 k). */
	static boolean mayIssue(PathCertificate certificate, boolean anchor) {
		return certificate.isCa() || anchor && certificate.certificate().getVersion() == 1;
	}

	@Override
	public Check check(ValidationContext question) {
		CertificatePath path = question.path();
		PathCertificate leaf = path.leaf();
		Purpose purpose = question.purpose();
		if (purpose == Purpose.AUTHORITY && !leaf.isCa()) {
			return Check.failed(CertificateCheck.BASIC_CONSTRAINTS, leaf.name() + " is no certification authority");
		}
		// Trusted directly it may be one: so are many self-signed certificates of devices, also of OPC UA before 1.05.
		if (needsEndEntity(purpose) && leaf.isCa() && !path.isLeafTrusted()) {
			return Check.failed(CertificateCheck.BASIC_CONSTRAINTS,
					leaf.name() + " is a certification authority and not an end entity");
		}
		// The last certificate is no intermediate even if it is a CA, unless the purpose is to issue.
		int authoritiesBelow = purpose == Purpose.AUTHORITY && !leaf.isSelfIssued() ? 1 : 0;
		List<PathCertificate> issuers = path.issuers();
		for (int i = 0; i < issuers.size(); i++) {
			PathCertificate issuer = issuers.get(i);
			if (!mayIssue(issuer, path.anchored() && i == issuers.size() - 1)) {
				return Check.failed(CertificateCheck.BASIC_CONSTRAINTS,
						issuer.name() + " issued a certificate and is no certification authority");
			}
			if (authoritiesBelow > issuer.extensions().pathLength()) {
				return Check.failed(CertificateCheck.BASIC_CONSTRAINTS,
						issuer.name() + " allows " + issuer.extensions().pathLength()
								+ " certification authorities below it, and there are " + authoritiesBelow);
			}
			if (!issuer.isSelfIssued()) {
				authoritiesBelow++;
			}
		}
		return Check.passed(CertificateCheck.BASIC_CONSTRAINTS,
				"every issuer is a certification authority of sufficient path length");
	}

	private static boolean needsEndEntity(Purpose purpose) {
		return switch (purpose) {
		case WEB_SERVER, OPCUA, OPCUA_CLIENT, LINK -> true;
		case ANY, SERVER, CLIENT, AUTHORITY -> false;
		};
	}
}
