// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestImages;

/** A process of its own takes a second download and is killed while the new servers start. */
class KilledInTheMiddleTest {

	private static final int KILLED = 9;

	@TempDir
	Path folder;

	private static TestImages image() {
		OpcUaServerSettings settings = new OpcUaServerSettings(true, 4840, "urn:test", List.of(), false, null, false,
				false, List.of());
		return TestImages.of("PLC_1").noWeb().opcua(settings,
				TestCredentials.selfSigned("PLC_1/OPCUA", Usage.OPCUA, "uri:urn:test"));
	}

	/** The process that is killed. */
	public static void main(String[] arguments) throws ProblemException {
		TestEmulator emulator = new TestEmulator(Path.of(arguments[0]), context -> {
			if (!context.tags().tags().isEmpty()) {
				Runtime.getRuntime().halt(KILLED);
			}
		});
		HttpDeviceLink link = emulator.paired("PLC_1", TestEmulator.station());
		TestEmulator.download(link, image().build());
		TestEmulator.download(link,
				image().tag(new TagSettings("new", DataType.BOOL, 0, "", true, true, null)).build());
	}

	@Test
	void leavesTheOldImageWhole() throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
				KilledInTheMiddleTest.class.getName(), folder.toString()).redirectErrorStream(true)
				.redirectOutput(new File(folder.toFile(), "output")).start();
		try {
			assertTrue(process.waitFor(60, TimeUnit.SECONDS));
			assertEquals(KILLED, process.exitValue(), Files.readString(folder.resolve("output")));
		} finally {
			process.destroyForcibly();
		}
		assertEquals(2, images(), "the new image lies beside the old one when the process ends");
		try (TestEmulator emulator = new TestEmulator(folder)) {
			DeviceReport report = emulator.device("PLC_1");
			assertTrue(report.paired());
			assertEquals(1, report.downloadNumber());
			assertEquals(ServiceReport.State.RUNNING, report.opcua().state());
			assertEquals(1, images());
			assertEquals(List.of(emulator.url()), emulator.registry.list().stream().map(each -> each.url()).toList());
		}
	}

	private long images() throws Exception {
		try (Stream<Path> files = Files.walk(folder.resolve("state"))) {
			return files.filter(each -> each.toString().endsWith(".zip")).count();
		}
	}
}
