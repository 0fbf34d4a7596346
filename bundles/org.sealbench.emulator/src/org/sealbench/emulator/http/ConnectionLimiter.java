// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Prevents clients from exhausting a server's connections. A connection on which no request was answered for a while is
 * closed, however busily its client sends single bytes. When there are too many connections, the one that was idle for
 * longest is closed, first among those on which nothing was ever answered: nobody can keep others out by opening many,
 * nor take the places of those who are served, half of which are theirs.
 */
public final class ConnectionLimiter extends AbstractLifeCycle implements Connection.Listener {

	private final Scheduler scheduler;
	private final Duration patience;
	private final int most;
	/** On which nothing was answered yet, the oldest first. */
	private final Map<Connection, Progress> silent = new LinkedHashMap<>();
	/** The others, the one whose last answer was seen first in front. */
	private final Map<Connection, Progress> served = new LinkedHashMap<>();
	private volatile Scheduler.Task next;

	/**
	 * The progress of a connection.
	 *
	 * @param answers how many requests were answered
	 * @param since   when that was seen, in nanoseconds of elapsed time
	 */
	private record Progress(long answers, long since) {
	}

	/**
	 * @param patience the longest time without an answered request
	 * @param most     the largest number of connections at one time
	 */
	public ConnectionLimiter(Scheduler scheduler, Duration patience, int most) {
		this.scheduler = scheduler;
		this.patience = patience;
		this.most = most;
	}

	@Override
	protected void doStart() {
		schedule();
	}

	@Override
	protected synchronized void doStop() {
		Scheduler.Task last = next;
		if (last != null) {
			last.cancel();
		}
		silent.clear();
		served.clear();
	}

	@Override
	public void onOpened(Connection connection) {
		if (connection.getEndPoint() instanceof SslConnection.SslEndPoint) {
			// The connection inside TLS; the one around it is watched already.
			return;
		}
		admit(connection).forEach(ConnectionLimiter::close);
	}

	@Override
	public synchronized void onClosed(Connection connection) {
		silent.remove(connection);
		served.remove(connection);
	}

	/** The number of connections that are open. */
	public synchronized int size() {
		return silent.size() + served.size();
	}

	/** Adds a connection, and takes out whichever must give way to it. */
	private synchronized List<Connection> admit(Connection connection) {
		List<Connection> surplus = new ArrayList<>();
		while (size() >= most) {
			surplus.add(takeOldest());
		}
		silent.put(connection, new Progress(0, System.nanoTime()));
		return surplus;
	}

	/** The connection that was idle for longest; those that turn out to be busy go behind the others on the way. */
	private Connection takeOldest() {
		for (int looked = size();; looked--) {
			Map<Connection, Progress> from = served.isEmpty() || 2 * silent.size() >= most ? silent : served;
			Map.Entry<Connection, Progress> oldest = from.entrySet().iterator().next();
			Connection connection = oldest.getKey();
			Progress past = from.remove(connection);
			Progress present = progress(connection, past, System.nanoTime());
			if (present.equals(past) || looked <= 0) {
				return connection;
			}
			served.put(connection, present);
		}
	}

	private void schedule() {
		next = scheduler.schedule(this::sweep, Math.max(1, patience.toMillis() / 4), TimeUnit.MILLISECONDS);
	}

	private void sweep() {
		takeOverdue(System.nanoTime()).forEach(ConnectionLimiter::close);
		if (isRunning()) {
			schedule();
		}
	}

	private synchronized List<Connection> takeOverdue(long now) {
		Map<Connection, Progress> all = new LinkedHashMap<>(served);
		all.putAll(silent);
		List<Connection> overdue = new ArrayList<>();
		all.forEach((connection, past) -> {
			Progress present = progress(connection, past, now);
			if (!present.equals(past)) {
				silent.remove(connection);
				served.remove(connection);
				served.put(connection, present);
			} else if (now - past.since() > patience.toNanos()) {
				overdue.add(connection);
			}
		});
		overdue.forEach(this::onClosed);
		return overdue;
	}

	private static Progress progress(Connection connection, Progress past, long now) {
		Connection speaking = connection instanceof SslConnection tls ? tls.getSslEndPoint().getConnection()
				: connection;
		long answers = speaking == null ? 0 : Math.max(0, speaking.getMessagesOut());
		return answers == past.answers() ? past : new Progress(answers, now);
	}

	private static void close(Connection connection) {
		EndPoint socket = connection.getEndPoint();
		socket.close();
	}
}
