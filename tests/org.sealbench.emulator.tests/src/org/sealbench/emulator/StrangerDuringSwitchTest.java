// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.pki.Credential;
import org.sealbench.testkit.TestImages;

/** While a device switches to an image, its own station waits; a stranger is refused and keeps no thread. */
class StrangerDuringSwitchTest {

	@TempDir
	private Path folder;
	private final CountDownLatch switching = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);

	/** The start of a server takes until the test goes on. */
	private void start(DeviceContext context) {
		switching.countDown();
		try {
			goOn.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void isRefusedAtOnce() throws Exception {
		Credential station = TestEmulator.station();
		DeviceImage image = TestImages.of("PLC_1").noWeb().opcua(DownloadScene.OPCUA_ON, DownloadScene.OPCUA).build();
		try (TestEmulator emulator = new TestEmulator(folder, this::start);
				HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			CompletableFuture<DeviceReport> loaded = CompletableFuture.supplyAsync(() -> {
				try {
					return TestEmulator.download(link, image);
				} catch (ProblemException e) {
					throw new IllegalStateException(e);
				} finally {
					// One that failed before its switch is waited for no longer.
					switching.countDown();
				}
			});
			switching.await();
			try (HttpDeviceLink stranger = emulator.link("PLC_1", TestEmulator.station())) {
				assertEquals(DeviceProblem.OTHER_PROJECT,
						assertThrows(ProblemException.class, stranger::report).problem().code());
				assertEquals(DeviceProblem.OTHER_PROJECT,
						assertThrows(ProblemException.class, () -> stranger.pair(emulator.code().toCharArray()))
								.problem().code());
				assertFalse(loaded.isDone());
			} finally {
				goOn.countDown();
			}
			assertEquals(1, loaded.get().downloadNumber());
		}
	}
}
