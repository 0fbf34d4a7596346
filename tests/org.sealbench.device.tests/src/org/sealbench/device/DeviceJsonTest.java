// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.ProblemException;
import org.sealbench.device.link.LinkMessages;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.SimulationSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.testkit.TestImages;

class DeviceJsonTest {

	private final DeviceJson json = new DeviceJson();

	@Test
	void settingsComeBackAsTheyWere() throws ProblemException {
		SimulationSettings ramp = new SimulationSettings(SimulationSettings.Kind.RAMP, 0, 10, 1000);
		DeviceSettings settings = TestImages.of("Prüfstand <1>").noWeb()
				.tag(new TagSettings("t", DataType.REAL, 0, "1.5", true, false, ramp))
				.tag(new TagSettings("u", DataType.STRING, 2, "a,b", true, true, null)).webUser("anna", "$argon2id$x")
				.build().settings();
		assertEquals(settings, json.settings(json.write(settings)));
	}

	@Test
	void reportsComeBackAsTheyWere() throws ProblemException {
		DeviceReport report = new DeviceReport("PLC_1", false, OperatingMode.STOP,
				Instant.parse("2012-01-01T00:00:00.5Z"), List.of("127.0.0.1"), null, ServiceReport.off(),
				ServiceReport.failed("SB-7002 taken"), null, 0);
		assertEquals(report, json.report(json.write(report)));
		Instant when = Instant.parse("2012-01-01T00:00:01Z");
		DeviceReport busy = new DeviceReport("PLC_1", true, OperatingMode.RUN, when, List.of(), null,
				ServiceReport.off(), ServiceReport.off(), null, 1, List.of(),
				List.of(new SessionEntry(DevicePart.WEB, "anna", "127.0.0.1", when)),
				List.of(new LogEntry(when, DevicePart.DEVICE, "RUN")),
				new ImageManifest(1, "PLC_1", new TreeMap<>(Map.of("device.json", "0".repeat(64)))),
				new DownloadRecord("0".repeat(32), "anna", "ws-12", when, "1".repeat(40), true, "2".repeat(64)),
				"AAAA");
		assertEquals(busy, json.report(json.write(busy)));
	}

	@Test
	void aReportWithoutSessionsAndLogIsOneOfAnOlderEmulator() throws ProblemException {
		DeviceReport report = new DeviceReport("PLC_1", false, OperatingMode.STOP, Instant.EPOCH, List.of(), null,
				ServiceReport.off(), ServiceReport.off(), null, 0);
		String text = new String(json.write(report), StandardCharsets.UTF_8).replace("\"sessions\": [],", "")
				.replaceFirst(",\\s*\"log\": \\[\\]", "");
		assertFalse(text.contains("sessions") || text.contains("log"), text);
		assertEquals(report, json.report(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Emulators and workbenches of other versions know these words. */
	@Test
	void partsOfADeviceHaveTheWordsTheyAlwaysHad() throws ProblemException {
		List<String> words = List.of("device", "link", "opcua", "web");
		List<DevicePart> parts = Stream.of(DevicePart.values()).filter(each -> each != DevicePart.OTHER).toList();
		assertEquals(words, parts.stream().map(DevicePart::label).toList());
		for (DevicePart each : parts) {
			LogEntry entry = new LogEntry(Instant.EPOCH, each, "RUN");
			String text = new String(json.write(entry), StandardCharsets.UTF_8);
			assertTrue(text.contains("\"source\": \"" + each.label() + "\""), text);
			assertEquals(entry, json.read(text.getBytes(StandardCharsets.UTF_8), LogEntry.class, "entry"));
			byte[] other = text.replace("\"" + each.label() + "\"", "\"display\"").getBytes(StandardCharsets.UTF_8);
			assertEquals(new LogEntry(Instant.EPOCH, DevicePart.OTHER, "RUN"),
					json.read(other, LogEntry.class, "entry"), "a part that newer devices have");
			byte[] none = text.replace("\"" + each.label() + "\"", "{}").getBytes(StandardCharsets.UTF_8);
			assertThrows(ProblemException.class, () -> json.read(none, LogEntry.class, "entry"));
		}
	}

	@Test
	void onlyWhatMayBeAbsentMayBeAbsent() throws ProblemException {
		LinkMessages.Apply asItWas = new LinkMessages.Apply(true, null, null, null, null);
		assertEquals(asItWas, json.read(json.write(asItWas), LinkMessages.Apply.class, "order"));
		byte[] unknown = "{\"mode\": \"SLEEP\"}".getBytes(StandardCharsets.UTF_8);
		assertThrows(ProblemException.class, () -> json.read(unknown, LinkMessages.Mode.class, "order"));
	}

	@Test
	void writesUnixLinesAndNoNulls() {
		String text = new String(json.write(TestImages.of("PLC_1").noWeb().build().settings()), StandardCharsets.UTF_8);
		assertFalse(text.contains("\r") || text.contains("null"));
		assertTrue(text.startsWith("{\n") && text.endsWith("}\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "{\"name\":\"x\"", "{\"name\":[]}",
			"{\"formatVersion\":1,\"device\":\"a\"}",
			"{\"formatVersion\":1,\"device\":\"a\",\"parts\":{\"device.json\":\"x\"}}",
			"{\"formatVersion\":1,\"device\":\"a\",\"parts\":{\"a\":null}}" })
	void damagedDocumentsAreProblems(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		assertThrows(ProblemException.class, () -> json.manifest(bytes));
		assertThrows(ProblemException.class, () -> json.settings(bytes));
		assertThrows(ProblemException.class, () -> json.report(bytes));
	}

	@Test
	void aMissingSettingIsNamed() {
		String text = new String(json.write(TestImages.of("PLC_1").noWeb().build().settings()), StandardCharsets.UTF_8);
		byte[] without = text.replace("\"firmware\": \"1.0\",", "").getBytes(StandardCharsets.UTF_8);
		ProblemException e = assertThrows(ProblemException.class, () -> json.settings(without));
		assertEquals(DeviceProblem.DATA_DAMAGED, e.problem().code());
		assertTrue(e.problem().message().contains("firmware"), e.problem().message());
	}
}
