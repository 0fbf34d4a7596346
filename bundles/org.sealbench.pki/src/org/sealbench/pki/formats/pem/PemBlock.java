// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pem;

import java.util.Optional;

/**
 * One block of PEM as it stands in a file.
 *
 * @param label   the words after BEGIN; empty where even these are broken
 * @param line    of the BEGIN, counted from 1
 * @param cipher  the header DEK-Info of a block that is encrypted in OpenSSL's legacy form (RFC 1421 §4.6.1.3)
 * @param content the decoded bytes; empty where the block is damaged
 * @param damage  what is wrong with the block
 */
public record PemBlock(String label, int line, Optional<String> cipher, byte[] content, Optional<String> damage) {

	static PemBlock damaged(String label, int line, String reason) {
		return new PemBlock(label, line, Optional.empty(), new byte[0], Optional.of(reason));
	}

	/** Names the block only: it may hold a key. */
	@Override
	public String toString() {
		return "PemBlock[" + label + ", line " + line + "]";
	}
}
