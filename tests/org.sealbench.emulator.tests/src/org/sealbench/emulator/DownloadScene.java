// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestImages;

/** A blank device in a real emulator, and the link of the station that loads it. */
abstract class DownloadScene {

	static final String ADDRESS = "127.0.0.21";
	static final Credential OPCUA = TestCredentials.selfSigned("PLC_1/OPCUA", Usage.OPCUA, "uri:urn:test");
	static final Credential WEB = TestCredentials.selfSigned("PLC_1/Webserver", Usage.WEB_SERVER, "ip:" + ADDRESS);
	static final OpcUaServerSettings OPCUA_ON = new OpcUaServerSettings(true, 4840, "urn:test", List.of(), false, null,
			false, false, List.of());

	@TempDir
	Path folder;
	final Credential station = TestEmulator.station();
	final int port = FreePorts.on(ADDRESS);
	final AtomicReference<Instant> clockAtStart = new AtomicReference<>();
	boolean opcuaFails;
	TestEmulator emulator;
	HttpDeviceLink link;

	@BeforeEach
	void start() throws ProblemException {
		emulator = new TestEmulator(folder, context -> {
			clockAtStart.set(context.clock().instant());
			if (opcuaFails) {
				throw new FakeServer.RefusedStart();
			}
		});
		link = emulator.paired("PLC_1", station);
	}

	@AfterEach
	void stop() {
		link.close();
		emulator.close();
	}

	TestImages image() {
		return TestImages.of("PLC_1").webCredential(WEB).https(port);
	}

	static Problem fails(DeviceProblem expected, Executable action) {
		Problem problem = assertThrows(ProblemException.class, action).problem();
		assertEquals(expected, problem.code(), problem.line());
		return problem;
	}
}
