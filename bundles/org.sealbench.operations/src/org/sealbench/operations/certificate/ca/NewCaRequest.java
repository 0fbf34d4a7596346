// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.key.KeyAlgorithm;

/**
 * What a further CA of the project shall be.
 *
 * @param commonName   the default is like that of the project's first CAs
 * @param keyAlgorithm the default is RSA 2048, which every partner can verify
 * @param until        the end of its validity; the default is 18 years from now
 * @param permitted    {@code dns:DOMAIN}, {@code ip:NETWORK}, or {@link #DEVICES}; none for every name
 */
public record NewCaRequest(Optional<String> commonName, Optional<KeyAlgorithm> keyAlgorithm, Optional<Instant> until,
		List<String> permitted) {

	/** Stands for the addresses and DNS names that the devices of the project have. */
	public static final String DEVICES = "devices";

	public NewCaRequest {
		permitted = List.copyOf(permitted);
	}
}
