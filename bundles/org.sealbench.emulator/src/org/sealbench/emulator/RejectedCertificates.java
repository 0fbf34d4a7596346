// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The client certificates rejected last, newest first, each once. Bounded, because anybody who reaches the port can
 * present any number of them.
 */
public final class RejectedCertificates {

	/** How many are kept. */
	public static final int CAPACITY = 20;

	private final Deque<RejectedCertificate> rejected = new ArrayDeque<>();

	/** Adds one as the newest. */
	public synchronized void add(RejectedCertificate newest) {
		rejected.removeIf(each -> each.certificate().equals(newest.certificate()));
		rejected.addFirst(newest);
		if (rejected.size() > CAPACITY) {
			rejected.removeLast();
		}
	}

	/** Newest first. */
	public synchronized List<RejectedCertificate> list() {
		return List.copyOf(rejected);
	}

	/** Removes all: after a memory reset. */
	public synchronized void clear() {
		rejected.clear();
	}
}
