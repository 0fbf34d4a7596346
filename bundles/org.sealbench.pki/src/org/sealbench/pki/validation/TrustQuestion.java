package org.sealbench.pki.validation;

import java.time.Instant;

/**
 * What is asked about a certificate, with a path that was built for it; what every {@link TrustRule} looks at.
 *
 * @param path    the path to judge
 * @param request what was asked
 * @param context what the checks share
 */
record TrustQuestion(CertificatePath path, ValidationRequest request, TrustContext context) {

	Instant at() {
		return request.at();
	}

	Purpose purpose() {
		return request.purpose();
	}

	boolean demands(Strictness strictness) {
		return request.strictness().includes(strictness);
	}
}
