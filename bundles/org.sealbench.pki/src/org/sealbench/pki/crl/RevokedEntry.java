// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.crl;

import java.math.BigInteger;
import java.security.cert.CRLReason;
import java.security.cert.X509CRLEntry;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a revocation list as a value.
 *
 * @param reason empty where it states none
 */
public record RevokedEntry(BigInteger serialNumber, Instant revokedAt, Optional<CRLReason> reason) {

	static RevokedEntry of(X509CRLEntry entry) {
		return new RevokedEntry(entry.getSerialNumber(), entry.getRevocationDate().toInstant(),
				Optional.ofNullable(entry.getRevocationReason()));
	}
}
