// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.util.Base64;

/**
 * One block of PEM text (RFC 7468) to be written.
 *
 * @param label the word after BEGIN
 */
public record Pem(String label, byte[] content) {

	/** The block as text: lines of 64 characters, each ended by LF. */
	public String text() {
		String body = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content);
		return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
	}
}
