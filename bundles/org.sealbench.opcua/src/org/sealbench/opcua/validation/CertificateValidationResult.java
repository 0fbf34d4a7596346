// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.security.cert.X509Certificate;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.validation.request.Check;

/**
 * The result of a {@link CertificateValidationRequest}.
 *
 * @param checks   every check with its reason, also those after the first that failed
 * @param status   code of the first step of OPC 10000-4 §6.1.3 that failed, 0 for good
 * @param reason   why that step failed; empty if none did
 * @param path     from the certificate to the trust anchor, or as far as it could be built
 * @param unlisted the issuers of the path of which there is no revocation list, so that nobody would notice a
 *                 revocation
 */
public record CertificateValidationResult(List<Check> checks, long status, String reason, List<X509Certificate> path,
		List<X509Certificate> unlisted) {

	public CertificateValidationResult {
		checks = List.copyOf(checks);
		path = List.copyOf(path);
		unlisted = List.copyOf(unlisted);
	}

	public boolean isGood() {
		return status == 0;
	}

	/** Whether the certificate is only not trusted: every step before that passed. */
	public boolean lacksTrust() {
		return status == StatusCodes.Bad_CertificateUntrusted || status == StatusCodes.Bad_CertificateChainIncomplete;
	}

	/** Whether it is not trusted, and nothing else is wrong as far as is known. */
	public boolean lacksOnlyTrust() {
		return lacksTrust() && checks.stream().filter(each -> each.result() == Check.Result.FAILED)
				.allMatch(each -> CertificateValidationStep.of(each.check()) == CertificateValidationStep.TRUST);
	}

	/** Whether the certificate only does not name the host that was connected to. */
	public boolean lacksHostName() {
		return status == StatusCodes.Bad_CertificateHostNameInvalid;
	}

	/** The status by its name, such as {@code Bad_CertificateUntrusted}. */
	public String statusName() {
		return StatusNames.of(status);
	}
}
