// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.KeyDescription;
import org.sealbench.pki.Signatures;

class KeyPairFactoryTest {

	@Test
	void givesTheKeysInTheOrderAskedFor() {
		List<KeyPair> keys = KeyPairFactory.onAllCores().generate(
				List.of(KeyAlgorithm.RSA_2048, KeyAlgorithm.P_256, KeyAlgorithm.P_384), new NullProgressMonitor());
		assertEquals(List.of("RSA 2048", "EC P-256", "EC P-384"),
				keys.stream().map(each -> KeyDescription.of(each.getPublic())).toList());
		keys.forEach(each -> assertTrue(Signatures.isKeyPair(each.getPrivate(), each.getPublic())));
	}

	@Test
	void reportsAllItsWork() {
		AtomicInteger total = new AtomicInteger();
		AtomicInteger worked = new AtomicInteger();
		new KeyPairFactory(2).generate(Collections.nCopies(5, KeyAlgorithm.P_256), new NullProgressMonitor() {

			@Override
			public void beginTask(String name, int totalWork) {
				total.set(totalWork);
			}

			@Override
			public void worked(int work) {
				worked.addAndGet(work);
			}
		});
		assertTrue(total.get() > 0);
		assertEquals(total.get(), worked.get());
	}

	@Test
	void acceptsAnEmptyWish() {
		assertEquals(List.of(), new KeyPairFactory(2).generate(List.of(), null));
	}

	@Test
	void stopsAtOnceWhenCancelledAmidLongWork() {
		long start = System.nanoTime();
		NullProgressMonitor monitor = new NullProgressMonitor() {

			@Override
			public boolean isCanceled() {
				return System.nanoTime() - start > 50_000_000L;
			}
		};
		assertThrows(OperationCanceledException.class,
				() -> new KeyPairFactory(2).generate(Collections.nCopies(200, KeyAlgorithm.RSA_4096), monitor));
		// 200 such keys take minutes; the exact reaction time depends on how busy the machine is.
		assertTrue(System.nanoTime() - start < 60_000_000_000L);
	}

	@Test
	void keyAlgorithmsAreFoundByTheirLabels() {
		for (KeyAlgorithm each : KeyAlgorithm.values()) {
			assertEquals(Optional.of(each), KeyAlgorithm.of(each.label()));
		}
		assertEquals(Optional.empty(), KeyAlgorithm.of("rsa1024"));
	}
}
