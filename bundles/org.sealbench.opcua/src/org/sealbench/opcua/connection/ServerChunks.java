// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.ByteToMessageDecoder;

/**
 * Splits what a server sends into chunks and passes those on that a {@link ServerChunkRule} allows; the first other one
 * ends the connection with the reason. Milo believes the lengths in them, and keeps on reading a message that has no
 * end. Whole chunks are copies on the heap: what Milo does not release is then collected as garbage, not leaked.
 */
final class ServerChunks extends ByteToMessageDecoder {

	private static final int LENGTH_OFFSET = 4;

	private final ServerChunkRule rule;
	private final Consumer<UaException> broken;
	private boolean waiting;
	private boolean over;

	/** @param broken receives the reason for which a connection is ended */
	ServerChunks(Consumer<UaException> broken) {
		this(new ServerChunkRule(), broken);
	}

	private ServerChunks(ServerChunkRule rule, Consumer<UaException> broken) {
		this.rule = rule;
		this.broken = broken;
	}

	@Override
	protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
		if (over) {
			in.skipBytes(in.readableBytes());
		} else if (!waiting && in.readableBytes() >= ServerChunkRule.HEADER) {
			long length = in.getUnsignedIntLE(in.readerIndex() + LENGTH_OFFSET);
			Optional<ProtocolViolation> violation = rule.ofHeader(in, length);
			if (violation.isEmpty() && in.readableBytes() >= length) {
				byte[] bytes = new byte[(int) length];
				in.readBytes(bytes);
				ByteBuf chunk = Unpooled.wrappedBuffer(bytes);
				violation = rule.ofContent(chunk);
				if (violation.isEmpty()) {
					pass(ctx, chunk, out);
				}
			}
			violation.ifPresent(reason -> fail(ctx, reason));
		}
	}

	private void pass(ChannelHandlerContext ctx, ByteBuf chunk, List<Object> out) {
		out.add(chunk);
		if (ServerChunkRule.is(chunk, "ACK")) {
			waiting = true;
			// Milo puts its handler of the secure channel before this one by a task, which is not queued yet.
			ctx.executor().execute(() -> ctx.executor().execute(() -> comeFirst(ctx)));
		}
	}

	private void comeFirst(ChannelHandlerContext ctx) {
		if (ctx.isRemoved() || over) {
			return;
		}
		if (actualReadableBytes() > 0) {
			fail(ctx, new ProtocolViolation(StatusCodes.Bad_TcpMessageTypeInvalid, "an answer before it was asked"));
			return;
		}
		ChannelPipeline pipeline = ctx.pipeline();
		pipeline.addFirst(new ServerChunks(rule, broken));
		pipeline.remove(this);
	}

	private void fail(ChannelHandlerContext ctx, UaException reason) {
		over = true;
		broken.accept(reason);
		ctx.fireExceptionCaught(reason);
		ctx.close();
	}
}
