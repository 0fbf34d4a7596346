// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.emulator.EmulatorService;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestImages;

class PanelTest extends LinkScene {

	@Test
	void worksFromAnotherProcess() throws ProblemException {
		EmulatorEntry entry = emulator.registry.find(emulator.url()).orElseThrow();
		Instant time = Instant.parse("2026-05-05T12:00:00Z");
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(entry);
				HttpDeviceLink link = emulator.paired("PLC_1", TestEmulator.station())) {
			TestEmulator.download(link, TestImages.of("PLC_1").https(FreePorts.on("127.0.0.21")).build());
			panel.setClock("PLC_1", time);
			panel.setMode("PLC_1", OperatingMode.STOP);
			DeviceReport report = panel.devices().get(0);
			assertEquals(OperatingMode.STOP, report.mode());
			assertTrue(Duration.between(time, report.clock()).abs().compareTo(Duration.ofMinutes(1)) < 0);
			panel.reset("PLC_1");
			assertEquals(emulator.code(), panel.devices().get(0).pairingCode());
		}
	}

	@Test
	void anotherTokenIsRefused() throws ProblemException {
		EmulatorEntry entry = emulator.registry.find(emulator.url()).orElseThrow();
		EmulatorEntry other = new EmulatorEntry(entry.url(), entry.pid(), entry.started(), entry.fingerprint(), "guess",
				entry.state());
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(other)) {
			assertEquals(DeviceProblem.OPERATOR_UNKNOWN,
					assertThrows(ProblemException.class, panel::devices).problem().code());
		}
	}

	@Test
	void theTokenIsNotSentToAnotherServer() throws ProblemException {
		EmulatorEntry entry = emulator.registry.find(emulator.url()).orElseThrow();
		EmulatorEntry other = new EmulatorEntry(entry.url(), entry.pid(), entry.started(), "00".repeat(32),
				entry.panelToken(), entry.state());
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(other)) {
			assertEquals(DeviceProblem.OTHER_DEVICE,
					assertThrows(ProblemException.class, panel::devices).problem().code());
		}
	}

	@Test
	void refusesWhatADeviceCannotDo() {
		assertEquals(EmulatorProblem.NO_SUCH_DEVICE,
				assertThrows(ProblemException.class, () -> emulator.panel().reset("other")).problem().code());
		assertEquals(EmulatorProblem.DEVICE_BLANK,
				assertThrows(ProblemException.class, () -> emulator.panel().setMode("PLC_1", OperatingMode.RUN))
						.problem().code());
		assertEquals(EmulatorProblem.CLOCK_OUT_OF_RANGE,
				assertThrows(ProblemException.class, () -> emulator.panel().setClock("PLC_1", Instant.MAX)).problem()
						.code());
	}

	@Test
	void theRegistryForgetsAnEmulatorThatEnded() throws ProblemException {
		emulator.close();
		assertFalse(emulator.registry.find(emulator.url()).isPresent());
	}

	@Test
	void theServiceIsFoundOnAPlainClassPath() {
		assertTrue(ServiceLoader.load(EmulatorService.class).stream()
				.anyMatch(each -> each.type() == EmulatorProvider.class));
	}
}
