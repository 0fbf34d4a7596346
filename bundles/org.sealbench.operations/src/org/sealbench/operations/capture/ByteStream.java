// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.TreeMap;

/**
 * The first octets of one direction of a TCP connection, put together in order: what came twice counts once, what came
 * too early waits. Bounded: a handshake stands at the beginning.
 */
final class ByteStream {

	/** More than a handshake of TLS with a long chain. */
	static final int MOST = 128 * 1024;

	private ByteArrayOutputStream content = new ByteArrayOutputStream();
	private final TreeMap<Integer, byte[]> waiting = new TreeMap<>();
	private int base;
	private boolean begun;
	private int held;

	/** Adds a segment; returns by how many octets more are held. */
	int add(TcpSegment segment) {
		int before = held;
		if (segment.isFirst()) {
			begun = true;
			base = segment.sequence() + 1;
			// A reset one would keep its memory, which nobody counts any more.
			content = new ByteArrayOutputStream();
			waiting.clear();
			held = 0;
			return -before;
		}
		if (!begun) {
			// The connection was opened before the capture: what is seen first begins it.
			begun = true;
			base = segment.sequence();
		}
		int offset = segment.sequence() - base;
		ByteBuffer octets = segment.content();
		if (octets.hasRemaining() && offset > -octets.remaining() && offset < MOST) {
			byte[] copy = new byte[Math.min(octets.remaining(), MOST)];
			octets.duplicate().get(copy);
			byte[] old = waiting.get(offset);
			if (held + copy.length <= 2 * MOST && (old == null || old.length < copy.length)) {
				waiting.put(offset, copy);
				held += copy.length - (old == null ? 0 : old.length);
			}
			drain();
		}
		return held - before;
	}

	private void drain() {
		while (!waiting.isEmpty() && waiting.firstKey() <= content.size()) {
			int offset = waiting.firstKey();
			byte[] next = waiting.remove(offset);
			int known = content.size() - offset;
			held -= next.length;
			if (known < next.length) {
				int length = Math.max(0, Math.min(next.length - known, MOST - content.size()));
				content.write(next, known, length);
				held += length;
			}
		}
	}

	/** What is there without a gap. */
	ByteBuffer content() {
		return ByteBuffer.wrap(content.toByteArray()).asReadOnlyBuffer();
	}
}
