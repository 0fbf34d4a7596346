package org.sealbench.emulator.opcua;

import java.net.InetSocketAddress;

import org.eclipse.milo.opcua.stack.transport.server.OpcServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.ServerApplicationContext;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;
import org.sealbench.emulator.DeviceLog;

import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;

/**
 * Milo's TCP transport, except that it remembers which address could not be bound (Milo only logs it) and that after
 * {@link #unbind()} no connection is left. Threads are those that all servers of a process share.
 */
final class DeviceTransport implements OpcServerTransport {

	/** Connections close at once; this bounds the wait should one not, in milliseconds. */
	private static final long CLOSE_WAIT = 2000;

	private final ChannelGroup connections = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);
	private final DeviceLog log;
	private final OpcTcpServerTransport transport;
	private volatile BindFailure failure;

	/** An address that could not be bound, and why. */
	record BindFailure(InetSocketAddress address, Exception cause) {
	}

	DeviceTransport(DeviceLog log) {
		this.log = log;
		transport = new OpcTcpServerTransport(OpcTcpServerTransportConfig.newBuilder().setChannelPipelineCustomizer(this::customize).build());
	}

	private void customize(ChannelPipeline pipeline) {
		Channel connection = pipeline.channel();
		connections.add(connection);
		pipeline.addFirst(new ChannelGuard(log));
	}

	@Override
	public void bind(ServerApplicationContext context, InetSocketAddress address) throws Exception {
		try {
			transport.bind(context, address);
		} catch (Exception e) {
			if (failure == null) {
				failure = new BindFailure(address, e);
			}
			throw e;
		}
	}

	/** The first address that could not be bound, or {@code null}. */
	BindFailure failure() {
		return failure;
	}

	@Override
	public void unbind() {
		transport.unbind();
		connections.close().awaitUninterruptibly(CLOSE_WAIT);
	}
}
