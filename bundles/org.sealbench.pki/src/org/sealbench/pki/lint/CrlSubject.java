// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A CA with its newest revocation list.
 *
 * @param ca      its certificate, if it is available
 * @param name    as findings name the CA: {@code ID: common name}
 * @param needed  whether partners that demand a revocation list use certificates that the CA signed
 * @param revoked what the revocation list has to contain: names of certificates by their serial numbers
 */
public record CrlSubject(Optional<X509Certificate> ca, String name, Optional<X509CRL> crl, boolean needed,
		Map<BigInteger, String> revoked) {

	public CrlSubject {
		Objects.requireNonNull(name);
		revoked = Map.copyOf(revoked);
	}
}
