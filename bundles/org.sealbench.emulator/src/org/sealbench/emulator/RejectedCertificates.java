// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The client certificates rejected last, newest first, each once. Bounded, because anybody who reaches the port can
 * present any number of them.
 */
public final class RejectedCertificates {

	/** How many are kept. */
	public static final int CAPACITY = 20;

	private final BooleanSupplier travelling;
	private final Deque<RejectedCertificate> atHome = new ArrayDeque<>();
	private final Deque<RejectedCertificate> away = new ArrayDeque<>();

	/** Those of a device whose clock stays. */
	public RejectedCertificates() {
		this(() -> false);
	}

	/**
	 * @param travelling whether the device's clock shows another time for a while; what is rejected then is forgotten
	 *                   afterwards
	 */
	public RejectedCertificates(BooleanSupplier travelling) {
		this.travelling = travelling;
	}

	private Deque<RejectedCertificate> current() {
		if (travelling.getAsBoolean()) {
			return away;
		}
		away.clear();
		return atHome;
	}

	/** Adds one as the newest. */
	public synchronized void add(RejectedCertificate newest) {
		Deque<RejectedCertificate> rejected = current();
		rejected.removeIf(each -> each.certificate().equals(newest.certificate()));
		rejected.addFirst(newest);
		if (rejected.size() > CAPACITY) {
			rejected.removeLast();
		}
	}

	/** Newest first. */
	public synchronized List<RejectedCertificate> list() {
		return List.copyOf(current());
	}

	/** Forgets what was rejected while the clock shows another time: at the next one it is no answer. */
	public synchronized void forgetAway() {
		away.clear();
	}

	/** Removes all: after a memory reset. */
	public synchronized void clear() {
		away.clear();
		atHome.clear();
	}
}
