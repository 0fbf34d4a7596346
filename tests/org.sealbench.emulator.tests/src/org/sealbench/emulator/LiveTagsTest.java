// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sealbench.common.ProblemException;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.MethodSettings;
import org.sealbench.device.settings.SimulationSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.device.settings.SimulationSettings.Kind;
import org.sealbench.emulator.tags.LiveTags;

class LiveTagsTest {

	private Instant now = Instant.parse("2026-01-01T00:00:00Z");

	private LiveTags tags(TagSettings... tags) throws ProblemException {
		return new LiveTags(List.of(tags), () -> now, OperatingMode.RUN);
	}

	private static TagSettings tag(String name, DataType type, int length, String initial) {
		return new TagSettings(name, type, length, initial, true, true, null);
	}

	private static TagSettings simulated(DataType type, Kind kind) {
		return new TagSettings("s", type, 0, "7", true, true, new SimulationSettings(kind, 0, 100, 1000));
	}

	private static void fails(EmulatorProblem expected, Executable action) {
		assertEquals(expected, assertThrows(ProblemException.class, action).problem().code());
	}

	@Test
	void initialValuesHaveTheirTypes() throws ProblemException {
		LiveTags tags = tags(tag("b", DataType.BOOL, 0, "true"), tag("i", DataType.INT, 0, "-32768"),
				tag("d", DataType.DINT, 0, " 70000 "), tag("r", DataType.REAL, 0, "1.5"),
				tag("s", DataType.STRING, 0, " x "), tag("a", DataType.INT, 3, "1, 2,3"),
				tag("z", DataType.STRING, 2, ""));
		assertEquals(true, tags.read("b"));
		assertEquals((short) -32768, tags.read("i"));
		assertEquals(70000, tags.read("d"));
		assertEquals(1.5f, tags.read("r"));
		assertEquals(" x ", tags.read("s"));
		assertArrayEquals(new Short[] { 1, 2, 3 }, (Short[]) tags.read("a"));
		assertArrayEquals(new String[] { "", "" }, (String[]) tags.read("z"));
	}

	@Test
	void initialValuesThatDoNotFitAreRefused() {
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> tags(tag("i", DataType.INT, 0, "32768")));
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> tags(tag("b", DataType.BOOL, 0, "yes")));
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> tags(tag("r", DataType.REAL, 0, "NaN")));
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> tags(tag("a", DataType.INT, 3, "1,2")));
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> tags(tag("a", DataType.INT, -1, "")));
	}

	@Test
	void writingIsAllOrNothing() throws ProblemException {
		LiveTags tags = tags(tag("a", DataType.INT, 0, "1"), tag("b", DataType.INT, 0, "2"));
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> tags.write(Map.of("a", (short) 5, "b", 6)));
		assertEquals((short) 1, tags.read("a"));
		tags.write(Map.of("a", (short) 5, "b", (short) 6));
		assertEquals((short) 6, tags.read("b"));
		tags.reset("b");
		assertEquals((short) 2, tags.read("b"));
	}

	@Test
	void accessIsKept() throws ProblemException {
		LiveTags tags = tags(new TagSettings("in", DataType.INT, 0, "", false, true, null),
				new TagSettings("out", DataType.INT, 0, "", true, false, null), simulated(DataType.REAL, Kind.RAMP));
		fails(EmulatorProblem.TAG_NOT_READABLE, () -> tags.read("in"));
		fails(EmulatorProblem.TAG_NOT_WRITABLE, () -> tags.write(Map.of("out", (short) 1)));
		fails(EmulatorProblem.TAG_SIMULATED, () -> tags.write(Map.of("s", 1f)));
		fails(EmulatorProblem.TAG_UNKNOWN, () -> tags.read("other"));
	}

	@Test
	void nobodyHoldsTheTablesOwnArray() throws ProblemException {
		LiveTags tags = tags(tag("a", DataType.INT, 2, "1,2"));
		((Short[]) tags.read("a"))[0] = 9;
		Short[] written = { 3, 4 };
		tags.write(Map.of("a", written));
		written[0] = 9;
		assertArrayEquals(new Short[] { 3, 4 }, (Short[]) tags.read("a"));
		tags.reset("a");
		assertArrayEquals(new Short[] { 1, 2 }, (Short[]) tags.read("a"));
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> tags.write(Map.of("a", new Short[] { 1, null })));
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> tags.write(Map.of("a", new Short[] { 1 })));
	}

	@Test
	void simulatedValuesFollowTheDevicesClock() throws ProblemException {
		LiveTags ramp = tags(simulated(DataType.INT, Kind.RAMP));
		LiveTags sine = tags(simulated(DataType.REAL, Kind.SINE));
		LiveTags constant = tags(simulated(DataType.DINT, Kind.CONSTANT));
		LiveTags random = tags(simulated(DataType.REAL, Kind.RANDOM));
		Object before = random.read("s");
		now = now.plusMillis(250);
		assertEquals((short) 25, ramp.read("s"));
		assertEquals(100f, sine.read("s"));
		assertEquals(7, constant.read("s"));
		assertEquals(before, random.read("s"));
		now = now.plusMillis(1000);
		assertEquals((short) 25, ramp.read("s"));
		assertNotEquals(before, random.read("s"));
	}

	@Test
	void simulationStandsStillInStop() throws ProblemException {
		LiveTags tags = tags(simulated(DataType.INT, Kind.RAMP));
		now = now.plusMillis(100);
		tags.setMode(OperatingMode.STOP);
		now = now.plusMillis(500);
		assertEquals((short) 10, tags.read("s"));
		tags.setMode(OperatingMode.RUN);
		assertEquals((short) 60, tags.read("s"));
	}

	@Test
	void methodsAddResetAndWrite() throws ProblemException {
		LiveTags tags = tags(tag("a", DataType.INT, 0, "1"), tag("b", DataType.BOOL, 0, ""));
		DeviceMethods methods = new DeviceMethods(
				List.of(new MethodSettings("add", "", MethodSettings.Kind.ADD, List.of()),
						new MethodSettings("reset", "", MethodSettings.Kind.RESET, List.of("a", "b")),
						new MethodSettings("write", "", MethodSettings.Kind.WRITE, List.of("a", "b"))),
				tags);
		assertEquals(List.of(3.5f), methods.call("add", List.of(1.5f, 2f)));
		assertEquals(List.of(), methods.call("write", List.of((short) 8, true)));
		assertEquals((short) 8, tags.read("a"));
		fails(EmulatorProblem.TAG_VALUE_UNFIT, () -> methods.call("write", List.of((short) 9, "x")));
		assertEquals((short) 8, tags.read("a"));
		assertEquals(List.of(2), methods.call("reset", List.of()));
		assertEquals((short) 1, tags.read("a"));
		fails(EmulatorProblem.METHOD_INPUTS_UNFIT, () -> methods.call("add", List.of(1f)));
		fails(EmulatorProblem.METHOD_UNKNOWN, () -> methods.call("other", List.of()));
	}
}
