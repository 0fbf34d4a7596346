// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelDevicesTest {

	@Test
	void devicesAreWorkedOnAtTheSameTimeAndResultsKeepTheirOrder() {
		CountDownLatch all = new CountDownLatch(3);
		List<String> results = ParallelDevices.run(List.of("a", "b", "c"), (device, monitor) -> {
			all.countDown();
			return device + (awaits(all) ? " together" : " alone");
		}, SubMonitor.convert(new NullProgressMonitor()));
		assertEquals(List.of("a together", "b together", "c together"), results);
	}

	@Test
	void aCancelReachesEveryDevice() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		List<Boolean> cancelled = ParallelDevices.run(List.of("a", "b"), (device, own) -> {
			monitor.setCanceled(true);
			while (!own.isCanceled()) {
				LockSupport.parkNanos(1_000_000);
			}
			return own.isCanceled();
		}, SubMonitor.convert(monitor));
		assertEquals(List.of(true, true), cancelled);
	}

	@Test
	void workThatEndsWithTheCancelEndsTheWhole() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		assertThrows(OperationCanceledException.class, () -> ParallelDevices.run(List.of("a", "b"), (device, own) -> {
			monitor.setCanceled(true);
			while (!own.isCanceled()) {
				LockSupport.parkNanos(1_000_000);
			}
			throw new OperationCanceledException();
		}, SubMonitor.convert(monitor)));
	}

	@Test
	void noDeviceMeansNoResult() {
		assertTrue(ParallelDevices.run(List.of(), (device, monitor) -> device, SubMonitor.convert(null)).isEmpty());
	}

	private static boolean awaits(CountDownLatch latch) {
		try {
			return latch.await(120, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
