// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.http2.hpack.HpackFieldPreEncoder;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Threads, timer and buffers that all HTTP servers of an emulator share: each listening address takes one thread to
 * wait for connections, and everything else comes out of one pool.
 */
public final class JettyResources implements AutoCloseable {

	/** 50 devices with two interfaces and plain HTTP wait with 200 threads; the rest serves requests. */
	private static final int MOST_THREADS = 400;
	private static final int FEWEST_THREADS = 4;
	private static final int IDLE_MILLIS = 10_000;

	private final QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_MILLIS);
	private final Scheduler scheduler = new ScheduledExecutorScheduler("emulator-http-timer", true);
	private final ByteBufferPool buffers = new ArrayByteBufferPool();

	public JettyResources() {
		// Looks up the encoders of HTTP/2's header fields once, as soon as the first field is created.
		JettyClassLoader.withClassLoaderOf(HpackFieldPreEncoder.class,
				() -> new PreEncodedHttpField(HttpHeader.ACCEPT_RANGES, "none"));
		threads.setName("emulator-http");
		threads.setDaemon(true);
		threads.setReservedThreads(0);
		LifeCycle.start(threads);
		LifeCycle.start(scheduler);
	}

	/** A server without connectors that leaves threads, timer and buffers alone when it stops. */
	public Server newServer() {
		return new Server(threads, scheduler, buffers);
	}

	@Override
	public void close() {
		LifeCycle.stop(scheduler);
		LifeCycle.stop(threads);
	}
}
