// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;

import io.netty.buffer.ByteBuf;

/** What chunks a server may send to this client, one after the other (OPC 10000-6 §6.7.2.2 and §7.1.2). */
final class ServerChunkRule {

	static final int HEADER = 8;

	private static final int LONGEST = 65_535;
	/** What a message of the longest length needs, and as much again for headers and short chunks. */
	private static final int MOST_CHUNKS = 64;
	private static final int IS_FINAL_OFFSET = 3;

	private static final int ACKNOWLEDGE = 28;
	private static final int RECEIVE_BUFFER = 12;
	private static final int SEND_BUFFER = 16;
	private static final int SMALLEST_BUFFER = 8192;

	private static final int ERROR = 16;
	private static final int REASON_LENGTH = 12;
	private static final int LONGEST_REASON = 4096;

	private boolean acknowledged;
	private int unfinished;

	/** Why no such chunk may come now. */
	Optional<ProtocolViolation> ofHeader(ByteBuf in, long length) {
		char isFinal = (char) in.getByte(in.readerIndex() + IS_FINAL_OFFSET);
		boolean message = is(in, "MSG");
		boolean known = is(in, "ERR") || (acknowledged ? message || is(in, "OPN") : is(in, "ACK"));
		if (!known) {
			return violation(StatusCodes.Bad_TcpMessageTypeInvalid, "what is no message of OPC UA");
		}
		if (length < HEADER || length > LONGEST) {
			return violation(StatusCodes.Bad_TcpMessageTooLarge, "a chunk of " + length + " bytes");
		}
		if ((message ? "FCA" : "F").indexOf(isFinal) < 0) {
			return violation(StatusCodes.Bad_TcpMessageTypeInvalid, "a message in an unknown number of chunks");
		}
		return Optional.empty();
	}

	/** Why a whole chunk cannot be used. */
	Optional<ProtocolViolation> ofContent(ByteBuf chunk) {
		if (is(chunk, "ACK")) {
			acknowledged = true;
			boolean usable = chunk.readableBytes() == ACKNOWLEDGE
					&& chunk.getUnsignedIntLE(RECEIVE_BUFFER) >= SMALLEST_BUFFER
					&& chunk.getUnsignedIntLE(SEND_BUFFER) >= SMALLEST_BUFFER;
			return usable ? Optional.empty()
					: violation(StatusCodes.Bad_ConnectionRejected,
							"an Acknowledge message with lengths that cannot be");
		}
		if (is(chunk, "ERR")) {
			int present = chunk.readableBytes() - ERROR;
			int reason = present < 0 ? 0 : chunk.getIntLE(REASON_LENGTH);
			return present >= 0 && reason >= -1 && reason <= Math.min(present, LONGEST_REASON) ? Optional.empty()
					: violation(StatusCodes.Bad_DecodingError, "an Error message with lengths that cannot be");
		}
		unfinished = chunk.getByte(IS_FINAL_OFFSET) == 'C' ? unfinished + 1 : 0;
		return unfinished < MOST_CHUNKS ? Optional.empty()
				: violation(StatusCodes.Bad_ResponseTooLarge, "a message of more than " + MOST_CHUNKS + " chunks");
	}

	/** Whether a chunk is of a type such as {@code OPN}. */
	static boolean is(ByteBuf chunk, String type) {
		int start = chunk.readerIndex();
		return chunk.getByte(start) == type.charAt(0) && chunk.getByte(start + 1) == type.charAt(1)
				&& chunk.getByte(start + 2) == type.charAt(2);
	}

	private static Optional<ProtocolViolation> violation(long status, String reason) {
		return Optional.of(new ProtocolViolation(status, reason));
	}
}
