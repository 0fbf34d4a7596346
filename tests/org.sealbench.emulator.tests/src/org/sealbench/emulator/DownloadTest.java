// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.Digest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.link.DownloadRequest;
import org.sealbench.device.link.LinkMessages.Begun;
import org.sealbench.testkit.FreePorts;

class DownloadTest extends DownloadScene {

	@Test
	void theFirstDownloadStartsTheServersAndLeavesTheDeviceInRun() throws ProblemException {
		DeviceImage image = image().build();
		DeviceReport report = TestEmulator.download(link, image);
		assertEquals(image.manifest(), report.manifest());
		assertEquals(OperatingMode.RUN, report.mode());
		assertEquals(1, report.downloadNumber());
		assertEquals(List.of(ADDRESS), report.addresses());
		assertEquals(ServiceReport.State.RUNNING, report.web().state());
		assertEquals(List.of("https://" + ADDRESS + ":" + port), report.web().urls());
		assertEquals(ServiceReport.State.OFF, report.opcua().state());
		assertArrayEquals(image.parts().get(ImagePaths.SETTINGS), link.part(ImagePaths.SETTINGS));
	}

	@Test
	void theSecondDownloadAsksOnlyForChangedParts() throws Exception {
		TestEmulator.download(link, image().build());
		DeviceImage next = image().put("crl/0001.pem", "new list").build();
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			String answer = raw.post("download", next.manifest()).body();
			Begun begun = new DeviceJson().read(answer.getBytes(), Begun.class, "answer");
			assertEquals(List.of(Digest.sha256("new list".getBytes())), begun.missing());
			raw.send("DELETE", "download/" + begun.id() + "/parts", new byte[0]);
		}
		assertEquals(next.manifest(), TestEmulator.download(link, next).manifest());
	}

	@Test
	void theSameImageAgainRestartsNothing() throws ProblemException {
		DeviceImage image = image().opcua(OPCUA_ON, OPCUA).build();
		TestEmulator.download(link, image);
		clockAtStart.set(null);
		assertEquals(1, TestEmulator.download(link, image).downloadNumber());
		assertEquals(null, clockAtStart.get());
	}

	@Test
	void hardwareSettingsAreNotLoadedInRun() throws ProblemException {
		DeviceImage first = image().build();
		DeviceImage other = image().https(FreePorts.on(ADDRESS)).build();
		TestEmulator.download(link, first);
		Problem problem = fails(DeviceProblem.STOP_NEEDED, () -> TestEmulator.download(link, other));
		assertTrue(problem.message().contains("web server ports"), problem.message());
		assertEquals(first.manifest(), link.report().manifest());
		assertEquals(OperatingMode.RUN, TestEmulator.downloadInStop(link, other).mode());
		emulator.panel().setMode("PLC_1", OperatingMode.STOP);
		assertEquals(OperatingMode.STOP, TestEmulator.download(link, first).mode());
	}

	@Test
	void theClockIsSetBeforeTheServersStart() throws ProblemException {
		Instant time = Instant.parse("2026-05-05T12:00:00Z");
		DeviceImage image = image().opcua(OPCUA_ON, OPCUA).build();
		assertTrue(link.report().clock().isBefore(Instant.parse("2012-01-02T00:00:00Z")));
		DeviceReport report = link.download(new DownloadRequest(image, false, InstantSource.fixed(time), null),
				new NullProgressMonitor());
		assertTrue(Duration.between(time, clockAtStart.get()).compareTo(Duration.ofMinutes(1)) < 0);
		assertFalse(clockAtStart.get().isBefore(time));
		assertFalse(report.clock().isBefore(clockAtStart.get()));
	}

	/** Sending can take minutes, and the device would be behind by as much. */
	@Test
	void theTimeIsAskedForWhenEverythingHasBeenSent() throws Exception {
		Instant time = Instant.parse("2026-05-05T12:00:00Z");
		List<String> order = new ArrayList<>();
		IProgressMonitor sent = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				order.add("part");
				return false;
			}
		};
		link.download(new DownloadRequest(image().opcua(OPCUA_ON, OPCUA).build(), false, () -> {
			order.add("asked");
			return time;
		}, null), sent);
		assertEquals(1, order.stream().filter("asked"::equals).count());
		assertTrue(order.contains("part"));
		assertTrue(order.indexOf("asked") > order.lastIndexOf("part"), order::toString);
		assertTrue(Duration.between(time, clockAtStart.get()).compareTo(Duration.ofMinutes(1)) < 0);
	}

	@Test
	void theDeviceEndsInTheModeThatIsAskedFor() throws ProblemException {
		DownloadRequest inStop = new DownloadRequest(image().build(), false, null, OperatingMode.STOP);
		assertEquals(OperatingMode.STOP, link.download(inStop, new NullProgressMonitor()).mode());
		DownloadRequest inRun = new DownloadRequest(image().build(), false, null, OperatingMode.RUN);
		assertEquals(OperatingMode.RUN, link.download(inRun, new NullProgressMonitor()).mode());
	}

	@Test
	void aSecondDownloadAtTheSameTimeIsRefused() throws Exception {
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			assertEquals(200, raw.post("download", image().build().manifest()).statusCode());
			fails(DeviceProblem.BUSY,
					() -> TestEmulator.download(link, image().put("crl/0001.pem", "another").build()));
		}
	}

	@Test
	void aDownloadThatWasDecidedOnWhatTheDeviceHoldsNoMoreIsRefused() throws ProblemException {
		DeviceImage seen = image().build();
		TestEmulator.download(link, seen);
		DeviceImage ofOthers = image().put("crl/0001.pem", "another").build();
		TestEmulator.download(link, ofOthers);
		DeviceImage mine = image().put("crl/0001.pem", "mine").build();
		fails(DeviceProblem.CHANGED_MEANWHILE,
				() -> link.download(new DownloadRequest(mine, false, null, null, null, seen.manifest()),
						new NullProgressMonitor()));
		assertEquals(ofOthers.manifest(), link.report().manifest());
		link.download(new DownloadRequest(mine, false, null, null, null, ofOthers.manifest()),
				new NullProgressMonitor());
		assertEquals(mine.manifest(), link.report().manifest());
	}

	@Test
	void aDownloadOfTheSameImageGoesOnWhereItWas() throws Exception {
		DeviceImage image = image().build();
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			Begun first = new DeviceJson().read(raw.post("download", image.manifest()).body().getBytes(), Begun.class,
					"answer");
			String digest = first.missing().get(0);
			String path = image.manifest().parts().entrySet().stream().filter(part -> part.getValue().equals(digest))
					.findFirst().orElseThrow().getKey();
			for (int i = 0; i < 2; i++) {
				assertEquals(204,
						raw.send("PUT", "download/" + first.id() + "/parts/" + digest, image.parts().get(path))
								.statusCode());
			}
			Begun again = new DeviceJson().read(raw.post("download", image.manifest()).body().getBytes(), Begun.class,
					"answer");
			assertEquals(first.id(), again.id());
			assertEquals(first.missing().subList(1, first.missing().size()), again.missing());
		}
		assertEquals(1, TestEmulator.download(link, image).downloadNumber());
	}

	@Test
	void cancelBetweenPartsLeavesTheDeviceAsItWas() throws ProblemException {
		NullProgressMonitor monitor = new NullProgressMonitor() {

			@Override
			public void worked(int work) {
				setCanceled(true);
			}

			@Override
			public void internalWorked(double work) {
				setCanceled(true);
			}
		};
		DownloadRequest request = new DownloadRequest(image().build(), false, null, null);
		assertThrows(OperationCanceledException.class, () -> link.download(request, monitor));
		assertEquals(null, link.report().manifest());
		assertEquals(1, TestEmulator.download(link, image().build()).downloadNumber());
	}

	@Test
	void aMemoryResetMakesTheDeviceBlank() throws ProblemException {
		TestEmulator.download(link, image().build());
		emulator.panel().setClock("PLC_1", Instant.parse("2026-05-05T12:00:00Z"));
		emulator.messages.clear();
		emulator.panel().reset("PLC_1");
		DeviceReport report = emulator.device("PLC_1");
		assertFalse(report.paired());
		assertEquals(null, report.manifest());
		assertEquals(0, report.downloadNumber());
		assertEquals(OperatingMode.STOP, report.mode());
		assertEquals(ServiceReport.off(), report.web());
		assertTrue(report.clock().isBefore(Instant.parse("2012-01-02T00:00:00Z")));
		assertEquals(List.of("device PLC_1 is blank, pairing code " + report.pairingCode()), emulator.messages);
		fails(DeviceProblem.NEEDS_PAIRING, () -> TestEmulator.download(link, image().build()));
	}
}
