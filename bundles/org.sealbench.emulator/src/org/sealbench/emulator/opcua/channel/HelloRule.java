// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.util.OptionalLong;

import org.eclipse.milo.opcua.stack.core.StatusCodes;

import io.netty.buffer.ByteBuf;

/**
 * The fields of a Hello message (OPC 10000-6 §7.1.2.3) that Milo does not check: how long its URL is, and how small the
 * client's buffers are, into which each chunk of a response has to fit.
 */
final class HelloRule {

	private static final int SMALLEST_BUFFER = 8192;
	private static final int LONGEST_URL = 4096;
	private static final int RECEIVE_BUFFER = 12;
	private static final int SEND_BUFFER = 16;
	private static final int URL_LENGTH = 28;
	private static final int URL = 32;

	private HelloRule() {
	}

	/** The status code for a Hello message that is not allowed, or nothing. */
	static OptionalLong violation(ByteBuf chunk) {
		int start = chunk.readerIndex();
		int present = chunk.readableBytes() - URL;
		if (present < 0) {
			return OptionalLong.of(StatusCodes.Bad_TcpMessageTypeInvalid);
		}
		int url = chunk.getIntLE(start + URL_LENGTH);
		if (url < -1 || url > LONGEST_URL || url > present) {
			return OptionalLong.of(StatusCodes.Bad_TcpEndpointUrlInvalid);
		}
		return chunk.getUnsignedIntLE(start + RECEIVE_BUFFER) < SMALLEST_BUFFER
				|| chunk.getUnsignedIntLE(start + SEND_BUFFER) < SMALLEST_BUFFER
						? OptionalLong.of(StatusCodes.Bad_ConnectionRejected)
						: OptionalLong.empty();
	}
}
