// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.emulator.opcua.config.RejectionLog;

import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.ImmediateEventExecutor;

/**
 * The open connections of a server, in the order in which they came, and no more than a number of them: before there
 * are too many the oldest without a session is closed (OPC 10000-4 §5.6.2.1), so that a flood of connections keeps
 * nobody out.
 */
public final class Connections {

	private static final AttributeKey<Set<NodeId>> SESSIONS = AttributeKey.valueOf(Connections.class, "sessions");
	private static final AttributeKey<List<X509Certificate>> CLIENT = AttributeKey.valueOf(Connections.class, "client");

	private final Set<Channel> open = new LinkedHashSet<>();
	private final RejectionLog refusals;
	private final int most;

	Connections(RejectionLog refusals, int most) {
		this.refusals = refusals;
		this.most = most;
	}

	/** Marks the connection as used by a session. */
	public static void hasSession(Channel channel, NodeId session) {
		channel.attr(SESSIONS).setIfAbsent(ConcurrentHashMap.newKeySet());
		channel.attr(SESSIONS).get().add(session);
	}

	/** Whether somebody has logged in over the connection. */
	static boolean hasSession(Channel channel) {
		return !sessions(channel).isEmpty();
	}

	/** The sessions that have a connection at this moment. */
	public Set<NodeId> sessions() {
		return all().stream().flatMap(each -> sessions(each).stream()).collect(Collectors.toSet());
	}

	private static Set<NodeId> sessions(Channel channel) {
		Set<NodeId> sessions = channel.attr(SESSIONS).get();
		return sessions == null ? Set.of() : sessions;
	}

	/** Closes the connections of some sessions. */
	public void closeSessions(Set<NodeId> sessions) {
		all().stream().filter(each -> !Collections.disjoint(sessions(each), sessions)).forEach(each -> {
			// Closed once, and said once.
			each.attr(CLIENT).set(null);
			each.close();
		});
	}

	/** Remembers the certificates, its own first, with which a client has opened the connection's secure channel. */
	static void openedWith(Channel channel, List<X509Certificate> chain) {
		channel.attr(CLIENT).set(chain);
	}

	/**
	 * Closes the connections whose secure channels were opened with certificates that are not accepted any more,
	 * whether there is a session on them or not.
	 *
	 * @param closed is told the address and the certificate of each
	 */
	public void closeRejected(Predicate<List<X509Certificate>> accepted, BiConsumer<String, X509Certificate> closed) {
		for (Channel each : all()) {
			List<X509Certificate> chain = each.attr(CLIENT).get();
			if (each.isActive() && chain != null && !accepted.test(chain)) {
				closed.accept(ChunkDecoder.remote(each), chain.get(0));
				each.close();
			}
		}
	}

	/** A task that closes the connections that are open now; sessions stay and can be continued over new ones. */
	public Runnable closingThePresent() {
		List<Channel> present = all();
		return () -> present.forEach(Channel::close);
	}

	void add(Channel channel) {
		Optional<Channel> surplus;
		synchronized (this) {
			open.add(channel);
			surplus = open.size() <= most ? Optional.empty()
					: open.stream().filter(each -> !hasSession(each)).findFirst();
			surplus.ifPresent(open::remove);
		}
		channel.closeFuture().addListener(closed -> remove(channel));
		surplus.ifPresent(each -> {
			refusals.connection(ChunkDecoder.remote(each), StatusCodes.Bad_TcpNotEnoughResources,
					most + " connections are open");
			// From the head of the pipeline: no handler is to respond any more.
			each.eventLoop().execute(() -> each.unsafe().close(each.voidPromise()));
		});
	}

	/** Closes all; done when it returns, or after the time that it may take at most, in milliseconds. */
	void close(long wait) {
		ChannelGroup group = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);
		group.addAll(all());
		group.close().awaitUninterruptibly(wait);
	}

	synchronized int count() {
		return open.size();
	}

	private synchronized List<Channel> all() {
		return List.copyOf(open);
	}

	private synchronized void remove(Channel channel) {
		open.remove(channel);
	}
}
