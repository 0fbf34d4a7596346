// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.util.Set;

import org.eclipse.milo.opcua.stack.core.StatusCodes;

/**
 * The status that a server sends to a client whose certificate it rejected. OpenSecureChannel has result codes for an
 * expired certificate, a wrong use and a missing revocation list, CreateSession has one for the application URI (OPC
 * 10000-4 §5.5.2.3 and §5.6.2.3); for all else, trust and revocation above all, the answer is Bad_SecurityChecksFailed,
 * so that nobody can find out by trial what the trust list holds. The exact code is written to the server's log.
 */
public final class WireStatus {

	private static final Set<Long> TOLD = Set.of(StatusCodes.Bad_CertificateTimeInvalid,
			StatusCodes.Bad_CertificateIssuerTimeInvalid, StatusCodes.Bad_CertificateUseNotAllowed,
			StatusCodes.Bad_CertificateRevocationUnknown, StatusCodes.Bad_CertificateUriInvalid);

	private WireStatus() {
	}

	public static long of(long status) {
		return TOLD.contains(status) ? status : StatusCodes.Bad_SecurityChecksFailed;
	}
}
