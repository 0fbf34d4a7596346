// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.stack.core.Stack;

/**
 * The threads that all servers of a process share, where a task that asks to be run again at once has to wait a moment:
 * Milo samples the nodes that are not tags again without any pause if reading them takes longer than their interval,
 * and so a client that monitors enough of them keeps a processor busy.
 */
public final class PacedExecutor extends AbstractExecutorService {

	/** Milliseconds. */
	private static final long PAUSE = 1;

	private final Executor threads;
	private final ScheduledExecutorService timer;
	private final ThreadLocal<Runnable> running = new ThreadLocal<>();

	PacedExecutor(Executor threads, ScheduledExecutorService timer) {
		this.threads = threads;
		this.timer = timer;
	}

	public static PacedExecutor ofMilo() {
		return new PacedExecutor(Stack.sharedExecutor(), Stack.sharedScheduledExecutor());
	}

	@Override
	public void execute(Runnable task) {
		if (running.get() == task) {
			timer.schedule(() -> threads.execute(() -> run(task)), PAUSE, TimeUnit.MILLISECONDS);
		} else {
			threads.execute(() -> run(task));
		}
	}

	private void run(Runnable task) {
		Runnable outer = running.get();
		running.set(task);
		try {
			task.run();
		} finally {
			running.set(outer);
		}
	}

	/** The threads are not this one's to end. */
	@Override
	public void shutdown() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Runnable> shutdownNow() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isShutdown() {
		return false;
	}

	@Override
	public boolean isTerminated() {
		return false;
	}

	@Override
	public boolean awaitTermination(long timeout, TimeUnit unit) {
		return false;
	}
}
