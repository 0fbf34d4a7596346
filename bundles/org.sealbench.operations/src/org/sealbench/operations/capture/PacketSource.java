// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.io.IOException;
import java.util.Optional;

/** Reads the packets of a file one after the other. */
interface PacketSource {

	/** More than any link carries at once. */
	int LONGEST_PACKET = 256 * 1024;

	/**
	 * The next packet; empty at the end.
	 *
	 * @throws IOException          if the file cannot be read
	 * @throws java.io.EOFException if it ends in the middle of a packet
	 * @throws MalformedCapture     if it breaks its format
	 */
	Optional<Packet> next() throws IOException;

	/** That a file breaks its format. */
	final class MalformedCapture extends IOException {

		private static final long serialVersionUID = 1L;

		private final String reason;

		/** @param reason what is wrong, in our own words */
		MalformedCapture(String reason) {
			super(reason);
			this.reason = reason;
		}

		String reason() {
			return reason;
		}
	}
}
