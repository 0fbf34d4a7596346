package org.sealbench.emulator.opcua;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.channel.messages.ErrorMessage;
import org.eclipse.milo.opcua.stack.core.channel.messages.TcpMessageEncoder;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.opcua.StatusNames;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/**
 * Sits between a connection and Milo's secure channel. Of the error messages (OPC 10000-6 §7.1.5) it takes the reason, which
 * must not be told, and puts it into the log; it gives a policy that is not offered its own code; and where Milo only closes
 * the connection, as for a mode that is not offered, it sends an error first.
 */
final class ChannelGuard extends ChannelDuplexHandler {

	private static final int CODE_OFFSET = 8;
	private static final int REASON_OFFSET = 16;
	private static final String NO_ENDPOINT = "no matching endpoint found";

	private final DeviceLog log;
	private boolean asked;
	private boolean answered;

	ChannelGuard(DeviceLog log) {
		this.log = log;
	}

	@Override
	public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
		asked |= message instanceof ByteBuf bytes && is(bytes, "OPN");
		super.channelRead(ctx, message);
	}

	@Override
	public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) throws Exception {
		if (message instanceof ByteBuf bytes && is(bytes, "ERR")) {
			answered = true;
			try {
				super.write(ctx, error(ctx, bytes), promise);
			} finally {
				bytes.release();
			}
		} else {
			answered |= message instanceof ByteBuf bytes && is(bytes, "OPN");
			super.write(ctx, message, promise);
		}
	}

	@Override
	public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception {
		if (asked && !answered && ctx.channel().isActive()) {
			answered = true;
			note(ctx, StatusCodes.Bad_SecurityChecksFailed, "the message security mode is not offered, or the message is not genuine");
			ctx.writeAndFlush(encode(StatusCodes.Bad_SecurityChecksFailed)).addListener(done -> ctx.close(promise));
		} else {
			super.close(ctx, promise);
		}
	}

	private ByteBuf error(ChannelHandlerContext ctx, ByteBuf bytes) throws UaException {
		int start = bytes.readerIndex();
		long code = bytes.getUnsignedIntLE(start + CODE_OFFSET);
		int reasonLength = bytes.readableBytes() - REASON_OFFSET;
		String reason = reasonLength > 0 ? bytes.toString(start + REASON_OFFSET, reasonLength, StandardCharsets.UTF_8) : "";
		if (reason.contains(NO_ENDPOINT)) {
			code = StatusCodes.Bad_SecurityPolicyRejected;
		}
		note(ctx, code, reason);
		return encode(code);
	}

	private void note(ChannelHandlerContext ctx, long code, String reason) {
		String remote = ctx.channel().remoteAddress() instanceof InetSocketAddress address ? address.getAddress().getHostAddress() : "?";
		log.add(OpcUaDeviceServer.LOG_SOURCE, "refused connection from " + remote + ": " + StatusNames.of(code)
				+ (reason.isBlank() || reason.startsWith("status=") ? "" : ": " + reason));
	}

	private static ByteBuf encode(long code) throws UaException {
		return TcpMessageEncoder.encode(new ErrorMessage(code, StatusNames.meaning(code)));
	}

	private static boolean is(ByteBuf bytes, String type) {
		int start = bytes.readerIndex();
		return bytes.readableBytes() >= REASON_OFFSET && bytes.getByte(start) == type.charAt(0)
				&& bytes.getByte(start + 1) == type.charAt(1) && bytes.getByte(start + 2) == type.charAt(2);
	}
}
