// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/**
 * Reads and discards what a client still sends of a request that is rejected. A response before that resets the rest or
 * ends the connection, and a client may notice that before it has read the response, or with its next request (RFC 9112
 * section 9.6; RFC 9113 section 8.1).
 */
public final class RequestBodyDrain {

	/** Most bytes that are read; the rest of a longer body is not awaited. */
	private static final long LARGEST = 1024 * 1024;

	private final Request request;
	private final Runnable then;
	private long left = LARGEST;

	private RequestBodyDrain(Request request, Runnable then) {
		this.request = request;
		this.then = then;
	}

	/** @param then what to do afterwards, on a thread that must not wait */
	public static void drain(Request request, Runnable then) {
		if (request.getLength() > LARGEST) {
			then.run();
		} else {
			new RequestBodyDrain(request, then).read();
		}
	}

	private void read() {
		for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
			left -= chunk.remaining();
			boolean over = chunk.isLast() || Content.Chunk.isFailure(chunk) || left < 0;
			chunk.release();
			if (over) {
				then.run();
				return;
			}
		}
		request.demand(Invocable.from(InvocationType.NON_BLOCKING, this::read));
	}
}
