// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.device.LogEntry;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.emulator.TimeTravel;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.HttpEmulatorPanel;

/** Clocks of an emulator at another time for a while. */
class TimeTravelTest {

	private static final Instant THEN = Instant.parse("2044-04-04T00:00:00Z");
	private static final int LONG = TimeTravel.LONGEST;

	@TempDir
	private Path folder;
	private TestEmulator emulator;

	@BeforeEach
	void start() throws ProblemException {
		emulator = new TestEmulator(folder);
		emulator.panel().setClock("PLC_1", Instant.now());
	}

	@AfterEach
	void stop() {
		emulator.close();
	}

	private static TimeTravel order(String traveller, Instant time, String... devices) {
		return new TimeTravel(traveller, time, List.of(devices), LONG);
	}

	private boolean shows(Instant time) throws ProblemException {
		return Duration.between(time, emulator.device("PLC_1").clock()).abs().compareTo(Duration.ofMinutes(1)) < 0;
	}

	@Test
	void clocksAreMovedAndComeBack() throws ProblemException {
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulator.registry.find(emulator.url()).orElseThrow())) {
			assertFalse(panel.travel(order("a", THEN, "PLC_1")));
			assertTrue(shows(THEN));
			assertTrue(panel.travel(order("a", THEN, "PLC_1")));
			assertFalse(panel.travel(order("a", THEN.plusSeconds(1), "PLC_1")));
			panel.comeBack("b");
			assertTrue(shows(THEN));
			panel.comeBack("a");
			assertTrue(shows(Instant.now()));
			panel.comeBack("a");
		}
	}

	@Test
	void theOwnTimeCanStayAndWhatHappensIsForgotten() throws ProblemException {
		Instant own = Instant.parse("2030-03-03T00:00:00Z");
		emulator.panel().setClock("PLC_1", own);
		assertFalse(emulator.panel().travel(order("a", null, "PLC_1")));
		assertTrue(shows(own));
		assertTrue(emulator.panel().travel(order("a", null, "PLC_1")));
		emulator.panel().setMode("PLC_1", OperatingMode.STOP);
		List<LogEntry> away = emulator.device("PLC_1").log();
		emulator.panel().comeBack("a");
		assertFalse(away.stream().anyMatch(emulator.device("PLC_1").log()::contains));
		assertTrue(shows(own));
	}

	@Test
	void anotherTravellerWaits() throws ProblemException {
		emulator.panel().travel(order("a", THEN, "PLC_1"));
		assertEquals(EmulatorProblem.OTHER_TRAVELLER, code(order("b", THEN, "PLC_1")));
		emulator.panel().comeBack("a");
		assertFalse(emulator.panel().travel(order("b", THEN, "PLC_1")));
	}

	@Test
	void nothingIsKeptOverAnEndOfTheEmulator() throws ProblemException {
		emulator.panel().travel(order("a", THEN, "PLC_1"));
		emulator.close();
		emulator = new TestEmulator(folder);
		assertTrue(shows(Instant.now()));
	}

	@Test
	void whoDoesNotTravelAnyMoreComesBack() throws ProblemException {
		try (HttpDeviceLink other = emulator.link("PLC_2", TestEmulator.station())) {
			other.report();
		}
		emulator.panel().travel(order("a", THEN, "PLC_1", "PLC_2"));
		emulator.panel().travel(order("a", THEN, "PLC_2"));
		assertTrue(shows(Instant.now()));
		assertTrue(emulator.device("PLC_2").clock().toString().startsWith("2044-04-04T00:"));
	}

	@Test
	void whatCannotBeIsRefused() throws ProblemException {
		assertEquals(EmulatorProblem.NO_SUCH_DEVICE, code(order("a", THEN, "PLC_1", "nobody")));
		assertEquals(EmulatorProblem.CLOCK_OUT_OF_RANGE, code(order("a", Instant.MAX, "PLC_1")));
		assertTrue(shows(Instant.now()));
		assertThrows(IllegalArgumentException.class, () -> new TimeTravel("a", THEN, List.of(), LONG + 1));
		assertThrows(IllegalArgumentException.class, () -> new TimeTravel("", THEN, List.of(), LONG));
	}

	@Test
	void aDeviceMayHaveTheNameOfTheOrder() throws ProblemException {
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulator.registry.find(emulator.url()).orElseThrow())) {
			for (String name : List.of("travel", "~travel")) {
				try (HttpDeviceLink other = emulator.link(name, TestEmulator.station())) {
					other.report();
				}
				panel.travel(order("memory", THEN, name));
				panel.comeBack("memory");
				assertTrue(emulator.device(name).clock().isBefore(THEN));
			}
		}
	}

	private ProblemCode code(TimeTravel order) {
		return assertThrows(ProblemException.class, () -> emulator.panel().travel(order)).problem().code();
	}
}
