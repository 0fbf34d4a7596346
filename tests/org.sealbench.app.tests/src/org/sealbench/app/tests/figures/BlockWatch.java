// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.figures;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Asks the user interface thread again and again for an answer, and remembers how long it once took and what it was
 * busy with.
 */
final class BlockWatch implements AutoCloseable {

	private static final Duration BETWEEN = Duration.ofMillis(5);
	private static final Duration WORTH_A_LOOK = Duration.ofMillis(100);

	private static final int MOST_CALLS = 4;

	private final Display display;
	private final Thread asker = new Thread(this::ask, "asks the user interface");
	private volatile boolean closed;
	private volatile Duration longest = Duration.ZERO;
	private volatile String busyWith = "";

	BlockWatch(Display display) {
		this.display = display;
		asker.setDaemon(true);
		asker.start();
	}

	private void ask() {
		while (!closed) {
			long begin = System.nanoTime();
			CountDownLatch answered = new CountDownLatch(1);
			display.asyncExec(answered::countDown);
			String seen = await(answered, begin);
			Duration took = Duration.ofNanos(System.nanoTime() - begin);
			if (took.compareTo(longest) > 0) {
				longest = took;
				busyWith = seen;
			}
			LockSupport.parkNanos(BETWEEN.toNanos());
		}
	}

	private String await(CountDownLatch answered, long begin) {
		String seen = "";
		while (answered.getCount() > 0 && !closed) {
			if (seen.isEmpty() && System.nanoTime() - begin > WORTH_A_LOOK.toNanos()) {
				seen = stack();
			}
			LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
		}
		return seen;
	}

	private String stack() {
		StackTraceElement[] all = display.getThread().getStackTrace();
		String ours = Arrays.stream(all).filter(each -> each.getClassName().startsWith("org.sealbench."))
				.limit(MOST_CALLS).map(each -> each.getClassName().replaceAll(".*\\.", "") + "." + each.getMethodName())
				.collect(Collectors.joining(" < "));
		return all.length == 0 ? "" : all[0].getMethodName() + " < " + ours;
	}

	/** The longest time without an answer since this was asked last. */
	Duration longest() {
		Duration was = longest;
		longest = Duration.ZERO;
		return was;
	}

	/** What it was busy with then: the calls of ours, the innermost first. */
	String busyWith() {
		return busyWith;
	}

	@Override
	public void close() {
		closed = true;
	}
}
