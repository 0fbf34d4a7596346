// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The way from a test's thread into the user interface thread, which goes on handling events meanwhile. */
public final class Ui {

	static final Duration DEADLINE = Duration.ofSeconds(Integer.getInteger("sealbench.patience", 60));
	private static final AtomicReference<AssertionError> FAILURE = new AtomicReference<>();
	static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

	private Ui() {
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Runs code in the user interface thread and returns what it returns. */
	public static <T> T get(Callable<T> code) {
		Object[] result = new Object[1];
		Throwable[] failure = new Throwable[1];
		display().syncExec(() -> {
			try {
				result[0] = code.call();
			} catch (Exception | AssertionError e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			throw new AssertionError(failure[0].getMessage(), failure[0]);
		}
		@SuppressWarnings("unchecked") // what the code returned, out of an array that cannot be generic
		T got = (T) result[0];
		return got;
	}

	public static void run(Runnable code) {
		get(() -> {
			code.run();
			return null;
		});
	}

	/** Starts code in the user interface thread that may open a dialog, and does not wait for its end. */
	public static void start(Runnable code) {
		display().asyncExec(code);
	}

	/** Remembers what went wrong where nobody waits for it; the next wait fails with it. */
	static void failed(String what, Exception why) {
		FAILURE.compareAndSet(null, new AssertionError(what + ": " + why, why));
	}

	/**
	 * Waits until a condition holds, looked at in the user interface thread. What it asks for may not be there yet,
	 * such as a field of something that is about to be shown.
	 */
	public static void waitUntil(String what, Callable<Boolean> condition) {
		long end = System.nanoTime() + DEADLINE.toNanos();
		while (true) {
			AssertionError missing = null;
			try {
				if (get(condition)) {
					return;
				}
			} catch (AssertionError e) {
				missing = e;
			}
			AssertionError failure = FAILURE.getAndSet(null);
			if (failure != null) {
				throw failure;
			}
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain until " + what, missing);
			}
			LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
		}
	}
}
