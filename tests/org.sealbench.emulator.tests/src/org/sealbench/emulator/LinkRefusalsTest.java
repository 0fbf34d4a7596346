// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.emulator.state.StateFolder;
import org.sealbench.emulator.state.StoredDevice;
import org.sealbench.pki.Credential;

/** What the link refuses, each as a station meets it. */
class LinkRefusalsTest {

	@TempDir
	private Path folder;
	private final Credential station = TestEmulator.station();

	private static void assertRefused(DeviceProblem reason, int status, HttpResponse<String> answer) {
		assertEquals(status, answer.statusCode(), answer::body);
		assertTrue(answer.body().contains(String.valueOf(reason.number())), answer::body);
	}

	@Test
	void ofRequests() throws Exception {
		try (TestEmulator emulator = new TestEmulator(folder); RawLink raw = new RawLink(emulator.url(), station)) {
			assertRefused(DeviceProblem.REQUEST_MALFORMED, 400, raw.send("POST", "pair/begin", new byte[5_000]));
			assertRefused(DeviceProblem.DATA_DAMAGED, 400, raw.send("POST", "pair/begin", "{".getBytes()));
			try (HttpDeviceLink link = emulator.paired("PLC_1", station)) {
				assertTrue(link.report().paired());
				assertRefused(DeviceProblem.DOWNLOAD_LOST, 409,
						raw.send("PUT", "download/none/parts/" + "0".repeat(64), new byte[1]));
			}
		}
	}

	@Test
	void ofAddresses() {
		for (String each : new String[] { "http://127.0.0.1:1", "https://user@127.0.0.1:1", "https:/x" }) {
			ProblemException refused = assertThrows(ProblemException.class,
					() -> new HttpDeviceLink(URI.create(each), "PLC_1", TestEmulator.identity(station), Set.of())
							.close());
			assertEquals(DeviceProblem.ADDRESS_MALFORMED, refused.problem().code());
		}
	}

	@Test
	void butThoseThatItIsStartedForAlwaysHaveRoom() throws Exception {
		List<String> names = IntStream.range(0, 100).mapToObj(each -> "Device_" + each).toList();
		try (Emulator emulator = new EmulatorProvider(new EmulatorRegistry(folder.resolve("registry")))
				.start(new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
						folder.resolve("rack"), names, message -> {}))) {
			assertEquals(100, emulator.panel().devices().size());
		}
	}

	@Test
	void ofMoreDevicesThanItHasRoomFor() throws Exception {
		try (TestEmulator emulator = new TestEmulator(folder)) {
			ProblemException full = assertThrows(ProblemException.class, () -> add(emulator, 100));
			assertEquals(DeviceProblem.RACK_FULL, full.problem().code());
		}
		try (TestEmulator anew = new TestEmulator(folder)) {
			assertEquals(65, anew.panel().devices().size());
			add(anew, 100);
		}
	}

	@Test
	void blankDevicesOfAnEarlierRunTakeNoRoom() throws Exception {
		try (StateFolder state = new StateFolder(folder.resolve("state"))) {
			for (int i = 0; i < 70; i++) {
				state.device("Old_" + i).save(StoredDevice.blank("Old_" + i, 0));
			}
		}
		try (TestEmulator emulator = new TestEmulator(folder)) {
			assertEquals(71, emulator.panel().devices().size());
			add(emulator, 64);
		}
	}

	@Test
	void aDeviceThatWasPairedIsThereAfterARestart() throws Exception {
		try (TestEmulator emulator = new TestEmulator(folder);
				HttpDeviceLink link = emulator.paired("Device_1", station)) {
			assertTrue(link.report().paired());
		}
		try (TestEmulator anew = new TestEmulator(folder)) {
			assertEquals(List.of("Device_1", "PLC_1"),
					anew.panel().devices().stream().map(DeviceReport::name).toList());
		}
	}

	private void add(TestEmulator emulator, int count) throws Exception {
		for (int i = 0; i < count; i++) {
			try (HttpDeviceLink link = emulator.link("Device_" + i, station)) {
				assertTrue(link.report().manifest() == null || !link.report().paired());
			}
		}
	}
}
