// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.util.Set;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.CheckName;

/**
 * The steps of certificate validation in the order in which OPC 10000-4 §6.1.3 demands them, each with the checks of
 * {@link org.sealbench.pki.validation.CertificateValidator} that belong to it. The first step that fails gives the
 * status.
 */
enum CertificateValidationStep {
	SIGNATURE(StatusCodes.Bad_CertificateInvalid, CertificateCheck.SIGNATURE, CertificateCheck.FORMAT,
			CertificateCheck.PROFILE, CertificateCheck.CRITICAL_EXTENSIONS, CertificateCheck.NAME_CONSTRAINTS,
			CertificateCheck.POLICIES),
	SECURITY_POLICY(StatusCodes.Bad_CertificatePolicyCheckFailed, CertificateCheck.ALGORITHMS),
	TRUST(StatusCodes.Bad_CertificateUntrusted, CertificateCheck.TRUST_ANCHOR),
	VALIDITY(StatusCodes.Bad_CertificateTimeInvalid, CertificateCheck.VALIDITY),
	HOST_NAME(StatusCodes.Bad_CertificateHostNameInvalid, CertificateCheck.HOST_NAME),
	URI(StatusCodes.Bad_CertificateUriInvalid, CertificateCheck.APPLICATION_URI),
	USAGE(StatusCodes.Bad_CertificateUseNotAllowed, CertificateCheck.KEY_USAGE, CertificateCheck.EXTENDED_KEY_USAGE,
			CertificateCheck.BASIC_CONSTRAINTS),
	REVOCATION(StatusCodes.Bad_CertificateRevocationUnknown, CertificateCheck.REVOCATION);

	private final long status;
	private final Set<CertificateCheck> checks;

	CertificateValidationStep(long status, CertificateCheck... checks) {
		this.status = status;
		this.checks = Set.of(checks);
	}

	/** The code of this step for the end entity's own certificate. */
	long status() {
		return status;
	}

	boolean includes(CheckName check) {
		return checks.contains(check);
	}

	/**
	 * The step of a check; an unknown check counts as the first step, so that its failure is never lost.
	 */
	static CertificateValidationStep of(CheckName check) {
		for (CertificateValidationStep step : values()) {
			if (step.includes(check)) {
				return step;
			}
		}
		return SIGNATURE;
	}
}
