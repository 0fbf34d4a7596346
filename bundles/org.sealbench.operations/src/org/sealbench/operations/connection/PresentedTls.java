// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server presents in a TLS handshake.
 *
 * @param chain    its own certificate first, as it was sent
 * @param protocol the version that both agreed on, such as {@code TLSv1.3}
 * @param cipher   name of the cipher suite (IANA)
 * @param time     by the server's clock, if it told it over HTTP
 */
public record PresentedTls(List<X509Certificate> chain, String protocol, String cipher, Optional<Instant> time) {

	public PresentedTls {
		chain = List.copyOf(chain);
	}

	/** The same with the time that the server told. */
	PresentedTls at(Optional<Instant> told) {
		return new PresentedTls(chain, protocol, cipher, told);
	}
}
