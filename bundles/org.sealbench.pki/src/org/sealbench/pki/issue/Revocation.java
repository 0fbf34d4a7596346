// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Objects;

import org.sealbench.pki.RevocationReason;

/**
 * One entry of a CRL.
 *
 * @param serialNumber of the revoked certificate
 * @param when         the revocation date; a CRL stores whole seconds
 */
public record Revocation(BigInteger serialNumber, Instant when, RevocationReason reason) {

	public Revocation {
		Objects.requireNonNull(serialNumber);
		Objects.requireNonNull(when);
		Objects.requireNonNull(reason);
	}
}
