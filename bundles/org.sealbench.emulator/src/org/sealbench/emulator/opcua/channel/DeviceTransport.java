// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.eclipse.milo.opcua.stack.transport.server.OpcServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.ServerApplicationContext;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;
import org.sealbench.emulator.opcua.config.RejectionLog;
import org.sealbench.emulator.opcua.config.ServerLimits;

import io.netty.channel.ChannelPipeline;

/**
 * Milo's TCP transport, except that it remembers which address could not be bound (Milo only logs it), bounds the
 * number of connections, and that after {@link #unbind()} no connection is left and the ports are free. Threads are
 * those that all servers of a process share.
 */
public final class DeviceTransport implements OpcServerTransport {

	/** Connections and ports close at once; this bounds the wait should one not, in milliseconds. */
	private static final long CLOSE_WAIT = 2000;
	private static final long HELLO_WITHIN = 10_000;
	private static final long SHORTEST_CHANNEL = 10_000;
	private static final long LONGEST_CHANNEL = 3_600_000;

	private final RejectionLog refusals;
	private final Connections connections;
	private final OpcTcpServerTransport transport;
	private final Set<InetSocketAddress> bound = new LinkedHashSet<>();
	private volatile BindFailure failure;
	private volatile ServerApplicationContext server;

	/** An address that could not be bound, and why. */
	public record BindFailure(InetSocketAddress address, Exception cause) {
	}

	public DeviceTransport(RejectionLog refusals) {
		this.refusals = refusals;
		connections = new Connections(refusals, ServerLimits.MAX_CONNECTIONS);
		transport = new OpcTcpServerTransport(
				OpcTcpServerTransportConfig.newBuilder().setHelloDeadline(Unsigned.uint(HELLO_WITHIN))
						.setMinimumSecureChannelLifetime(Unsigned.uint(SHORTEST_CHANNEL))
						.setMaximumSecureChannelLifetime(Unsigned.uint(LONGEST_CHANNEL))
						.setChannelPipelineCustomizer(this::customize).build());
	}

	private void customize(ChannelPipeline pipeline) {
		connections.add(pipeline.channel());
		pipeline.addFirst(new ChunkDecoder(refusals, ServerLimits.MAX_CHUNK), new ChannelGuard(refusals, server));
	}

	@Override
	public void bind(ServerApplicationContext context, InetSocketAddress address) throws Exception {
		server = new BoundedServerContext(context);
		try {
			transport.bind(server, address);
			bound.add(address);
		} catch (Exception e) {
			if (failure == null) {
				failure = new BindFailure(address, e);
			}
			throw e;
		}
	}

	public Connections connections() {
		return connections;
	}

	/** The first address that could not be bound, or {@code null}. */
	public BindFailure failure() {
		return failure;
	}

	@Override
	public void unbind() {
		transport.unbind();
		connections.close(CLOSE_WAIT);
		long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(CLOSE_WAIT);
		// The selector of the shared threads gives a socket back a moment after it was closed.
		while (!bound.stream().allMatch(DeviceTransport::isFree) && System.nanoTime() < until) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
		bound.clear();
	}

	private static boolean isFree(InetSocketAddress address) {
		try (ServerSocket trial = new ServerSocket()) {
			trial.bind(address);
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}
