// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Prevents clients from exhausting a server's connections. A connection on which no request was answered for a while is
 * closed, however busily its client sends single bytes; and when there are too many connections, the one that was idle
 * for longest is closed, so that nobody can keep others out by opening many.
 */
public final class ConnectionLimiter extends AbstractLifeCycle implements Connection.Listener {

	private final Scheduler scheduler;
	private final Duration patience;
	private final int most;
	private final Map<Connection, Progress> open = new ConcurrentHashMap<>();
	private volatile Scheduler.Task next;

	/**
	 * The progress of a connection.
	 *
	 * @param answers how many requests were answered
	 * @param since   when that was, in nanoseconds of elapsed time
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
	protected void doStop() {
		Scheduler.Task last = next;
		if (last != null) {
			last.cancel();
		}
		open.clear();
	}

	@Override
	public void onOpened(Connection connection) {
		if (connection.getEndPoint() instanceof SslConnection.SslEndPoint) {
			// The connection inside TLS; the one around it is watched already.
			return;
		}
		while (open.size() >= most && closeOldest()) {
			continue;
		}
		open.put(connection, new Progress(0, System.nanoTime()));
	}

	@Override
	public void onClosed(Connection connection) {
		open.remove(connection);
	}

	/** The number of connections that are open. */
	public int size() {
		return open.size();
	}

	private boolean closeOldest() {
		var oldest = open.entrySet().stream().min(Comparator.comparingLong(each -> each.getValue().since()));
		oldest.ifPresent(each -> close(each.getKey()));
		return oldest.isPresent();
	}

	private void schedule() {
		next = scheduler.schedule(this::sweep, Math.max(1, patience.toMillis() / 4), TimeUnit.MILLISECONDS);
	}

	private void sweep() {
		long now = System.nanoTime();
		open.replaceAll((connection, past) -> progress(connection, past, now));
		open.forEach((connection, progress) -> {
			if (now - progress.since() > patience.toNanos()) {
				close(connection);
			}
		});
		if (isRunning()) {
			schedule();
		}
	}

	private static Progress progress(Connection connection, Progress past, long now) {
		Connection speaking = connection instanceof SslConnection tls ? tls.getSslEndPoint().getConnection()
				: connection;
		long answers = speaking == null ? 0 : Math.max(0, speaking.getMessagesOut());
		return answers == past.answers() ? past : new Progress(answers, now);
	}

	private void close(Connection connection) {
		open.remove(connection);
		EndPoint socket = connection.getEndPoint();
		socket.close();
	}
}
