// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DevicePart;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.LogEntry;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.SessionEntry;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestImages;

/** An emulator as the product starts it, with both real servers. */
class WholeDeviceTest {

	private static final String ADDRESS = "127.0.0.25";

	@TempDir
	Path folder;
	private final List<String> messages = new ArrayList<>();
	private final Credential station = TestEmulator.station();
	private final int webPort = FreePorts.on(ADDRESS);
	private Emulator emulator;
	private HttpDeviceLink link;

	@BeforeEach
	void start() throws ProblemException {
		EmulatorOptions options = new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
				folder.resolve("state"), List.of("PLC_1"), messages::add);
		emulator = new EmulatorProvider(new EmulatorRegistry(folder.resolve("registry"))).start(options);
		link = new HttpDeviceLink(emulator.url(), "PLC_1", TestEmulator.identity(station), Set.of());
		link.pair(emulator.panel().devices().get(0).pairingCode().toCharArray());
	}

	@AfterEach
	void stop() {
		link.close();
		emulator.close();
	}

	private TestImages image(int opcuaPort) {
		OpcUaServerSettings settings = new OpcUaServerSettings(true, opcuaPort, "urn:test",
				List.of(new EndpointSecurity("None", "None")), false, null, true, false, List.of());
		Credential credential = TestCredentials.selfSigned("PLC_1/OPCUA", Usage.OPCUA, "uri:urn:test", "ip:" + ADDRESS);
		return TestImages.of("PLC_1").address(ADDRESS).https(webPort).opcua(settings, credential);
	}

	@Test
	void bothServersRunUntilTheEmulatorEnds() throws Exception {
		int port = FreePorts.on(ADDRESS);
		DeviceReport report = TestEmulator.download(link, image(port).build());
		assertEquals(ServiceReport.State.RUNNING, report.web().state());
		assertEquals(List.of("https://" + ADDRESS + ":" + webPort), report.web().urls());
		assertEquals(ServiceReport.State.RUNNING, report.opcua().state(), report.opcua().reason());
		new Socket(ADDRESS, port).close();
		emulator.close();
		for (int each : new int[] { port, webPort }) {
			try (ServerSocket free = new ServerSocket()) {
				free.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), each));
			}
		}
	}

	@Test
	void theReportTellsWhoIsConnectedAndWhatHappened() throws Exception {
		int port = FreePorts.on(ADDRESS);
		TestEmulator.download(link, image(port).build());
		OpcUaClient client = OpcUaClient.create("opc.tcp://" + ADDRESS + ":" + port);
		client.connect();
		try {
			DeviceReport report = link.report();
			assertEquals(List.of(DevicePart.OPCUA), report.sessions().stream().map(SessionEntry::server).toList());
			SessionEntry session = report.sessions().get(0);
			assertTrue(session.address().startsWith("127.") && !session.user().isEmpty(), session.toString());
			assertTrue(Duration.between(session.since(), report.clock()).abs().compareTo(Duration.ofMinutes(2)) < 0,
					session + " at " + report.clock());
			assertEquals(report.sessions(), emulator.panel().devices().get(0).sessions());
		} finally {
			client.disconnect();
		}
		for (int i = 0; i < 2 * DeviceReport.MOST_LOG; i++) {
			emulator.panel().setMode("PLC_1", i % 2 == 0 ? OperatingMode.STOP : OperatingMode.RUN);
		}
		List<LogEntry> log = link.report().log();
		assertEquals(DeviceReport.MOST_LOG, log.size());
		assertEquals("RUN", log.get(0).text());
		assertTrue(link.report().sessions().isEmpty());
	}

	@Test
	void aTakenOpcUaPortBringsBothOldServersBack() throws Exception {
		int port = FreePorts.on(ADDRESS);
		TestEmulator.download(link, image(port).build());
		try (ServerSocket taken = new ServerSocket()) {
			taken.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), 0));
			ProblemException e = assertThrows(ProblemException.class,
					() -> TestEmulator.downloadInStop(link, image(taken.getLocalPort()).build()));
			assertEquals(DeviceProblem.ROLLED_BACK, e.problem().code());
			assertTrue(e.problem().message().contains(ADDRESS + ":" + taken.getLocalPort()), e.problem().message());
		}
		assertEquals(ServiceReport.State.RUNNING, link.report().web().state());
		assertEquals(ServiceReport.State.RUNNING, link.report().opcua().state());
		new Socket(ADDRESS, port).close();
	}
}
