// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

import org.eclipse.swt.widgets.Listener;

/**
 * Whether an event of some kind has come to any widget. Can be asked while the user interface thread is at something
 * else.
 */
final class Seen implements AutoCloseable {

	private final int type;
	private final AtomicInteger seen = new AtomicInteger();
	private final Listener listener = event -> seen();

	private Seen(int type) {
		this.type = type;
	}

	static Seen of(int type) {
		Seen made = new Seen(type);
		Ui.run(() -> Ui.display().addFilter(type, made.listener));
		return made;
	}

	private void seen() {
		seen.incrementAndGet();
	}

	/** @param meanwhile done until the event has come, with the number of the attempt */
	void await(String what, IntConsumer meanwhile) {
		await(what, 1, meanwhile);
	}

	/**
	 * @param times     how often the event has to come
	 * @param meanwhile done until it has, with the number of the attempt
	 */
	void await(String what, int times, IntConsumer meanwhile) {
		long end = System.nanoTime() + Ui.DEADLINE.toNanos();
		for (int attempt = 0; seen.get() < times; attempt++) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain until " + what);
			}
			meanwhile.accept(attempt);
			LockSupport.parkNanos(Ui.BETWEEN_LOOKS.toNanos());
		}
	}

	@Override
	public void close() {
		Ui.run(() -> Ui.display().removeFilter(type, listener));
	}
}
