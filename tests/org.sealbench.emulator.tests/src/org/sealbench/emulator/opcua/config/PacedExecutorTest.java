// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.stack.core.Stack;
import org.junit.jupiter.api.Test;

/**
 * A task that asks to be run again at once, as Milo's sampling does under load, leaves the threads to others meanwhile.
 */
class PacedExecutorTest {

	private static final int ROUNDS = 50;

	@Test
	void aTaskThatIsToRunAgainAtOnceWaitsAMoment() throws Exception {
		PacedExecutor executor = PacedExecutor.ofMilo();
		CountDownLatch rounds = new CountDownLatch(ROUNDS + 1);
		Runnable again = new Runnable() {
			@Override
			public void run() {
				rounds.countDown();
				if (rounds.getCount() > 0) {
					executor.execute(this);
				}
			}
		};
		long start = System.nanoTime();
		executor.execute(again);
		assertTrue(rounds.await(60, TimeUnit.SECONDS));
		long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
		assertTrue(taken >= ROUNDS - 1, taken + " ms");
	}

	@Test
	void otherTasksRunAtOnce() {
		List<Runnable> run = new ArrayList<>();
		List<String> done = new ArrayList<>();
		PacedExecutor executor = new PacedExecutor(run::add, Stack.sharedScheduledExecutor());
		executor.execute(() -> executor.execute(() -> done.add("another")));
		while (!run.isEmpty()) {
			run.remove(0).run();
		}
		assertEquals(List.of("another"), done);
	}
}
