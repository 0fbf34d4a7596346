// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.util.Set;

import org.eclipse.milo.opcua.stack.core.StatusCodes;

/**
 * The steps of certificate validation in the order in which OPC 10000-4 §6.1.3 demands them, each with the checks of
 * {@link org.sealbench.pki.validation.CertificateValidator} that belong to it. The first step that fails gives the
 * status.
 */
enum CertificateValidationStep {
	SIGNATURE(StatusCodes.Bad_CertificateInvalid, "signature", "format", "certificate profile", "critical extensions",
			"name constraints", "policies"),
	SECURITY_POLICY(StatusCodes.Bad_CertificatePolicyCheckFailed, "algorithms"),
	TRUST(StatusCodes.Bad_CertificateUntrusted, "path to a trust anchor"),
	VALIDITY(StatusCodes.Bad_CertificateTimeInvalid, "validity"),
	HOST_NAME(StatusCodes.Bad_CertificateHostNameInvalid, "host name"),
	URI(StatusCodes.Bad_CertificateUriInvalid, "application URI"),
	USAGE(StatusCodes.Bad_CertificateUseNotAllowed, "key usage", "extended key usage", "basic constraints"),
	REVOCATION(StatusCodes.Bad_CertificateRevocationUnknown, "revocation");

	private final long status;
	private final Set<String> checks;

	CertificateValidationStep(long status, String... checks) {
		this.status = status;
		this.checks = Set.of(checks);
	}

	/** The code of this step for the end entity's own certificate. */
	long status() {
		return status;
	}

	boolean includes(String check) {
		return checks.contains(check);
	}

	/**
	 * The step of a check; an unknown check counts as the first step, so that its failure is never lost.
	 */
	static CertificateValidationStep of(String check) {
		for (CertificateValidationStep step : values()) {
			if (step.includes(check)) {
				return step;
			}
		}
		return SIGNATURE;
	}
}
