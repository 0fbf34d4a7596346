// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C and the system's request that the process ends: the running command is cancelled, cleans up, and decides the
 * exit code itself.
 */
public final class Interrupt {

	/** How long a command may take to clean up before the process ends without it. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final CountDownLatch requested = new CountDownLatch(1);
	private final CountDownLatch finished = new CountDownLatch(1);
	private volatile int exitCode = 1;

	/** One that reacts to the end of the process. */
	public static Interrupt onShutdown() {
		Interrupt interrupt = new Interrupt();
		Runtime.getRuntime().addShutdownHook(new Thread(interrupt::shutdown, "sealbench interrupt"));
		return interrupt;
	}

	/** Asks the running command to end. */
	public void request() {
		requested.countDown();
	}

	boolean isRequested() {
		return requested.getCount() == 0;
	}

	/** Waits until the command is asked to end. */
	public void await() {
		try {
			requested.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends the process with the code of a command that has ended. */
	public void exit(int code) {
		exitCode = code;
		finished.countDown();
		System.exit(code);
	}

	private void shutdown() {
		boolean bySignal = finished.getCount() > 0;
		request();
		try {
			finished.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		if (bySignal) {
			// The exit code of a signal would say nothing about how the command ended.
			System.out.flush();
			System.err.flush();
			Runtime.getRuntime().halt(exitCode);
		}
	}
}
