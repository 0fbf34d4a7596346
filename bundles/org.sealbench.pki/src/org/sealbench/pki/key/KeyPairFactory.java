// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.key;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Generates many key pairs at once, on several threads. Stateless: each call has its own threads, which end with it.
 */
public final class KeyPairFactory {

	/** How long a cancel may go unnoticed, in milliseconds. */
	private static final long LOOK_AGAIN = 50;

	private final int threads;
	private final SecureRandom random = new SecureRandom();

	/** @param threads how many keys are generated at the same time, 1 or more */
	public KeyPairFactory(int threads) {
		if (threads < 1) {
			throw new IllegalArgumentException("threads: " + threads);
		}
		this.threads = threads;
	}

	/** One thread for each core of this machine. */
	public static KeyPairFactory onAllCores() {
		return new KeyPairFactory(Runtime.getRuntime().availableProcessors());
	}

	/**
	 * Generates the requested keys, in the given order; one unit of work each.
	 *
	 * @throws OperationCanceledException within about 100 ms of a cancel. The generation of a key cannot be stopped
	 *                                    half-way: it is left to its daemon thread, which ends after it
	 */
	public List<KeyPair> generate(List<KeyAlgorithm> wanted, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Making keys", wanted.size());
		ExecutorService workers = Executors.newFixedThreadPool(threads, KeyPairFactory::daemon);
		try {
			BlockingQueue<FutureTask<KeyPair>> ready = new LinkedBlockingQueue<>();
			List<FutureTask<KeyPair>> all = new ArrayList<>();
			for (KeyAlgorithm algorithm : wanted) {
				FutureTask<KeyPair> task = new Announced(algorithm, random, ready);
				all.add(task);
				workers.execute(task);
			}
			for (int i = 0; i < all.size(); i++) {
				awaitOne(ready, progress);
				progress.worked(1);
			}
			List<KeyPair> keys = new ArrayList<>();
			for (FutureTask<KeyPair> task : all) {
				keys.add(result(task));
			}
			return List.copyOf(keys);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			workers.shutdownNow();
		}
	}

	private static void awaitOne(BlockingQueue<?> ready, SubMonitor progress) throws InterruptedException {
		while (true) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (ready.poll(LOOK_AGAIN, TimeUnit.MILLISECONDS) != null) {
				return;
			}
		}
	}

	private static KeyPair result(FutureTask<KeyPair> finished) throws InterruptedException {
		try {
			return finished.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException("this Java runtime cannot make the key", e.getCause());
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "key generation");
		thread.setDaemon(true);
		return thread;
	}

	/** A task that enters a queue when it has finished, successfully or not. */
	private static final class Announced extends FutureTask<KeyPair> {

		private final BlockingQueue<FutureTask<KeyPair>> ready;

		Announced(KeyAlgorithm algorithm, SecureRandom random, BlockingQueue<FutureTask<KeyPair>> ready) {
			super(() -> algorithm.generate(random));
			this.ready = ready;
		}

		@Override
		protected void done() {
			ready.add(this);
		}
	}
}
