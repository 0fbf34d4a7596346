// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.transport.server.ServerApplicationContext;
import org.sealbench.emulator.opcua.config.RejectionLog;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;

/**
 * Sits between a connection and Milo's secure channel. From error messages (OPC 10000-6 §7.1.5) it removes the reason,
 * which must not be disclosed, and logs it; it gives a policy that is not offered its own status code; and where Milo
 * only closes the connection, as for a mode that is not offered or a message that is not genuine, it finds out why and
 * sends an error first. It keeps the chunks of a message until the last has come: before the secure channel is open
 * there are none, because only the messages of an open channel have more than one (OPC 10000-6 §6.7.2.2). A connection
 * on which no secure channel is opened in time is closed.
 */
final class ChannelGuard extends ChannelDuplexHandler {

	/** Seconds from the connection to the secure channel. */
	private static final long OPEN_WITHIN = 20;

	private static final int CODE_OFFSET = 8;
	private static final int REASON_OFFSET = 16;
	private static final String NO_ENDPOINT = "no matching endpoint found";
	private static final RejectedOpenSecureChannel.Reason BROKEN = new RejectedOpenSecureChannel.Reason(
			StatusCodes.Bad_SecurityChecksFailed,
			"a message is not genuine, or the secure channel was not renewed in time");

	private final RejectionLog refusals;
	private final OpenSecureChannelRule openCheck;
	private final ServerApplicationContext server;
	private boolean asked;
	private final UnfinishedMessage unfinished = new UnfinishedMessage();
	private ByteBuf unanswered = Unpooled.EMPTY_BUFFER;
	private boolean opened;
	private boolean refused;
	private boolean leaving;

	ChannelGuard(RejectionLog refusals, ServerApplicationContext server) {
		this.refusals = refusals;
		this.server = server;
		this.openCheck = new OpenSecureChannelRule(refusals);
	}

	@Override
	public void channelActive(ChannelHandlerContext ctx) throws Exception {
		ctx.executor().schedule(() -> {
			if (!opened && ctx.channel().isActive()) {
				ctx.close();
			}
		}, OPEN_WITHIN, TimeUnit.SECONDS);
		super.channelActive(ctx);
	}

	@Override
	public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
		if (refused) {
			ReferenceCountUtil.release(message);
		} else if (message instanceof ByteBuf chunk) {
			Optional<OpenSecureChannelRule.Refusal> refusal = refusal(ctx, chunk);
			if (refusal.isPresent()) {
				chunk.release();
				refuse(ctx, refusal.get());
			} else if (ChunkDecoder.isFinal(chunk) == 'C') {
				unfinished.add(chunk);
			} else {
				pass(ctx, chunk);
			}
		} else {
			super.channelRead(ctx, message);
		}
	}

	/** Why the transport accepts no such chunk now, or why {@link OpenSecureChannelRule} rejects it. */
	private Optional<OpenSecureChannelRule.Refusal> refusal(ChannelHandlerContext ctx, ByteBuf chunk) {
		char isFinal = ChunkDecoder.isFinal(chunk);
		boolean message = ChunkDecoder.is(chunk, "MSG");
		boolean open = ChunkDecoder.is(chunk, "OPN");
		if (message && !opened) {
			return refusal(StatusCodes.Bad_TcpMessageTypeInvalid, "a message before the secure channel is open");
		}
		if (message ? "FCA".indexOf(isFinal) < 0 : isFinal != 'F') {
			return refusal(StatusCodes.Bad_TcpMessageTypeInvalid, "a message of that type is one chunk");
		}
		OptionalLong hello = ChunkDecoder.is(chunk, "HEL") ? HelloRule.violation(chunk) : OptionalLong.empty();
		if (hello.isPresent()) {
			return refusal(hello.getAsLong(), "a Hello message with lengths that cannot be");
		}
		if (message && !unfinished.hasRoom(chunk, Connections.hasSession(ctx.channel()) ? UnfinishedMessage.LONGEST
				: UnfinishedMessage.LONGEST_OF_STRANGERS)) {
			return refusal(StatusCodes.Bad_TcpMessageTooLarge, "a message is longer than this client's may be");
		}
		if (open && unanswered.isReadable()) {
			return refusal(StatusCodes.Bad_TcpMessageTypeInvalid,
					"a second request to open the secure channel before the first was answered");
		}
		return open ? openCheck.refusal(chunk) : Optional.empty();
	}

	private static Optional<OpenSecureChannelRule.Refusal> refusal(long status, String reason) {
		return Optional.of(new OpenSecureChannelRule.Refusal(status, status, reason));
	}

	private void pass(ChannelHandlerContext ctx, ByteBuf chunk) throws Exception {
		if (ChunkDecoder.is(chunk, "OPN")) {
			asked = true;
			// Milo decrypts in place.
			unanswered = Unpooled.copiedBuffer(chunk);
		}
		leaving |= ChunkDecoder.is(chunk, "CLO");
		for (ByteBuf before : unfinished.take()) {
			super.channelRead(ctx, before);
		}
		super.channelRead(ctx, chunk);
	}

	@Override
	public void channelInactive(ChannelHandlerContext ctx) throws Exception {
		unfinished.drop();
		super.channelInactive(ctx);
	}

	@Override
	public void handlerRemoved(ChannelHandlerContext ctx) throws Exception {
		unfinished.drop();
		super.handlerRemoved(ctx);
	}

	@Override
	public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) throws Exception {
		if (message instanceof ByteBuf bytes && ChunkDecoder.is(bytes, "ERR")) {
			refused = true;
			try {
				super.write(ctx, error(ctx, bytes), promise);
			} finally {
				bytes.release();
			}
		} else {
			if (message instanceof ByteBuf bytes && ChunkDecoder.is(bytes, "OPN")) {
				opened = true;
				List<X509Certificate> client = openCheck.openedBy();
				if (!client.isEmpty()) {
					Connections.openedWith(ctx.channel(), client);
				}
				unanswered = Unpooled.EMPTY_BUFFER;
			}
			super.write(ctx, message, promise);
		}
	}

	@Override
	public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception {
		if (asked && !refused && !leaving && ctx.channel().isActive()) {
			refused = true;
			RejectedOpenSecureChannel.Reason reason = unanswered.isReadable()
					? RejectedOpenSecureChannel.reason(unanswered, server)
					: BROKEN;
			refusals.connection(ChunkDecoder.remote(ctx.channel()), reason.status(), reason.text());
			ctx.writeAndFlush(ChunkDecoder.error(reason.status())).addListener(done -> ctx.close(promise));
		} else {
			super.close(ctx, promise);
		}
	}

	private void refuse(ChannelHandlerContext ctx, OpenSecureChannelRule.Refusal refusal) throws UaException {
		refused = true;
		if (!refusal.reason().isEmpty()) {
			refusals.connection(ChunkDecoder.remote(ctx.channel()), refusal.status(), refusal.reason());
		}
		ctx.writeAndFlush(ChunkDecoder.error(refusal.told())).addListener(ChannelFutureListener.CLOSE);
	}

	private ByteBuf error(ChannelHandlerContext ctx, ByteBuf bytes) throws UaException {
		int start = bytes.readerIndex();
		long code = bytes.getUnsignedIntLE(start + CODE_OFFSET);
		int reasonLength = bytes.readableBytes() - REASON_OFFSET;
		String reason = reasonLength > 0 ? bytes.toString(start + REASON_OFFSET, reasonLength, StandardCharsets.UTF_8)
				: "";
		if (reason.contains(NO_ENDPOINT)) {
			code = StatusCodes.Bad_SecurityPolicyRejected;
		}
		refusals.connection(ChunkDecoder.remote(ctx.channel()), code, reason.startsWith("status=") ? "" : reason);
		return ChunkDecoder.error(code);
	}
}
