// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.operations.CountText;

/**
 * Does the same to several devices at once. Progress is reported by the calling thread only, as monitors want it; a
 * cancel is passed on to every device, and this waits until each has ended.
 */
public final class ParallelDevices {

	private static final int AT_ONCE = 8;
	/** How long a cancel may go unnoticed, in milliseconds. */
	private static final long LOOK_AGAIN = 50;

	/** What is done to one device; failures are part of the result. */
	public interface Work<D, R> {
		/** @throws OperationCanceledException if it noticed the cancel */
		R run(D device, IProgressMonitor monitor);
	}

	private ParallelDevices() {
	}

	/** The results in the order of the devices; one unit of work each. */
	static <D, R> List<R> run(List<D> devices, Work<D, R> work, SubMonitor progress) {
		return run(devices, "device", work, progress);
	}

	/**
	 * The same for what belongs to devices.
	 *
	 * @param unit what progress counts, in the singular
	 */
	public static <D, R> List<R> run(List<D> devices, String unit, Work<D, R> work, SubMonitor progress) {
		progress.setWorkRemaining(Math.max(1, devices.size()));
		AtomicBoolean cancelled = new AtomicBoolean();
		BlockingQueue<D> finished = new LinkedBlockingQueue<>();
		ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(AT_ONCE, devices.size())),
				ParallelDevices::daemon);
		try {
			List<Future<R>> results = new ArrayList<>();
			for (D device : devices) {
				results.add(workers.submit(() -> {
					try {
						return work.run(device, new Cancellation(cancelled));
					} finally {
						finished.add(device);
					}
				}));
			}
			await(devices.size(), unit, finished, cancelled, progress);
			List<R> all = new ArrayList<>();
			for (Future<R> each : results) {
				all.add(each.get());
			}
			return all;
		} catch (InterruptedException e) {
			cancelled.set(true);
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof OperationCanceledException cancel) {
				throw cancel;
			}
			throw new IllegalStateException(e.getCause());
		} finally {
			workers.shutdown();
		}
	}

	private static void await(int count, String unit, BlockingQueue<?> finished, AtomicBoolean cancelled,
			SubMonitor progress) throws InterruptedException {
		for (int done = 0; done < count;) {
			if (progress.isCanceled()) {
				cancelled.set(true);
			}
			if (finished.poll(LOOK_AGAIN, TimeUnit.MILLISECONDS) != null) {
				done++;
				progress.worked(1);
				progress.subTask(done + " of " + CountText.count(count, unit));
			}
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "device link");
		thread.setDaemon(true);
		return thread;
	}

	/** Tells a worker that the whole was cancelled. */
	private static final class Cancellation extends NullProgressMonitor {

		private final AtomicBoolean cancelled;

		Cancellation(AtomicBoolean cancelled) {
			this.cancelled = cancelled;
		}

		@Override
		public boolean isCanceled() {
			return cancelled.get();
		}
	}
}
