// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.net.InetSocketAddress;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.channel.messages.ErrorMessage;
import org.eclipse.milo.opcua.stack.core.channel.messages.TcpMessageEncoder;
import org.sealbench.emulator.opcua.config.RejectionLog;
import org.sealbench.opcua.StatusNames;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;

/**
 * Splits what comes over a connection into chunks (OPC 10000-6 §7.1.2), so that later handlers see whole ones, and
 * keeps no more than one. A chunk that announces more than the longest length ends the connection before it is read.
 * Whole chunks are copies on the heap: what Milo does not release after a malformed one is then collected as garbage,
 * not leaked.
 */
final class ChunkDecoder extends ByteToMessageDecoder {

	static final int HEADER = 8;

	private static final int IS_FINAL_OFFSET = 3;
	private static final int LENGTH_OFFSET = 4;

	private final RejectionLog refusals;
	private final int longest;
	private boolean over;

	/** @param longest longest chunk in bytes */
	ChunkDecoder(RejectionLog refusals, int longest) {
		this.refusals = refusals;
		this.longest = longest;
	}

	@Override
	protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws UaException {
		if (over) {
			in.skipBytes(in.readableBytes());
		} else if (in.readableBytes() >= HEADER) {
			long length = in.getUnsignedIntLE(in.readerIndex() + LENGTH_OFFSET);
			if (length < HEADER || length > longest) {
				over = true;
				refusals.connection(remote(ctx.channel()), StatusCodes.Bad_TcpMessageTooLarge,
						"a chunk of " + length + " bytes, and " + longest + " are the most");
				ctx.writeAndFlush(error(StatusCodes.Bad_TcpMessageTooLarge)).addListener(ChannelFutureListener.CLOSE);
			} else if (in.readableBytes() >= length) {
				byte[] chunk = new byte[(int) length];
				in.readBytes(chunk);
				out.add(Unpooled.wrappedBuffer(chunk));
			}
		}
	}

	/** Whether a chunk is of a type such as {@code OPN}. */
	static boolean is(ByteBuf chunk, String type) {
		int start = chunk.readerIndex();
		return chunk.readableBytes() >= HEADER && chunk.getByte(start) == type.charAt(0)
				&& chunk.getByte(start + 1) == type.charAt(1) && chunk.getByte(start + 2) == type.charAt(2);
	}

	/** The byte that says whether a chunk is the last of its message (OPC 10000-6 §6.7.2.2): F, C or A. */
	static char isFinal(ByteBuf chunk) {
		return (char) chunk.getByte(chunk.readerIndex() + IS_FINAL_OFFSET);
	}

	/** An error message with the standard's text for the status code and nothing else. */
	static ByteBuf error(long code) throws UaException {
		return TcpMessageEncoder.encode(new ErrorMessage(code, StatusNames.meaning(code)));
	}

	static String remote(Channel channel) {
		return channel.remoteAddress() instanceof InetSocketAddress address ? address.getAddress().getHostAddress()
				: "?";
	}
}
