// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;

/** Waits for the response of a server: never longer than the limit, and not at all once the user has cancelled. */
public final class AsyncCalls {

	/** How long a response may take, in milliseconds. */
	public static final long LIMIT = 10_000;
	private static final long LOOK_AGAIN = 50;

	private AsyncCalls() {
	}

	/**
	 * The response.
	 *
	 * @throws UaException                with the code that the server or Milo gave; Bad_Timeout at the limit
	 * @throws OperationCanceledException if the user cancelled
	 */
	public static <T> T await(CompletableFuture<T> future, IProgressMonitor monitor) throws UaException {
		return await(future, LIMIT, monitor);
	}

	/**
	 * @param limit how long the response may take, in milliseconds
	 * @throws UaException if the server answers with an error or not in time
	 */
	public static <T> T await(CompletableFuture<T> future, long limit, IProgressMonitor monitor) throws UaException {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limit);
		try {
			while (System.nanoTime() < end) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				try {
					return future.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					// Not yet; the loop checks whether to go on waiting.
				}
			}
			throw new UaException(StatusCodes.Bad_Timeout, "no answer within " + limit / 1000 + " s");
		} catch (ExecutionException e) {
			throw new UaException(StatusNames.codeOf(e), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			future.cancel(true);
		}
	}
}
