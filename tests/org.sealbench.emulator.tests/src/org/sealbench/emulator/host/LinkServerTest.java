// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.link.PinnedTrustManager;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.SlowRequest;
import org.sealbench.emulator.http.JettyResources;
import org.sealbench.emulator.state.StateFolder;

/** The server of link and panel, with a short patience and a panel that always fails. */
class LinkServerTest {

	/** Far longer than a busy machine takes for one request. */
	private static final Duration PATIENCE = Duration.ofSeconds(6);
	/** Sent in about a minute, and less than what a request may have for its headers. */
	private static final int BYTES = 1_000;
	private static final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

	@TempDir
	private Path folder;

	private LinkServer server(JettyResources jetty, StateFolder state, InetSocketAddress listen) throws Exception {
		EmulatorPanel failing = (EmulatorPanel) Proxy.newProxyInstance(LinkServerTest.class.getClassLoader(),
				new Class<?>[] { EmulatorPanel.class }, (proxy, method, arguments) -> {
					throw new IllegalStateException("not of this world");
				});
		// No request of these tests gets as far as to the devices.
		LinkHandler handler = new LinkHandler(new LinkRoutes(null, ""), new PanelRoutes(failing, "token"));
		return LinkServer.start(jetty, listen, HostIdentity.in(state, InstantSource.system()), handler, PATIENCE);
	}

	private static Socket open(LinkServer server) throws Exception {
		SSLContext nobody = SSLContext.getInstance("TLS");
		nobody.init(null, new TrustManager[] { new PinnedTrustManager(Set.of()) }, null);
		return nobody.getSocketFactory().createSocket(server.url().getHost(), server.url().getPort());
	}

	/** Whether a request is refused for a reason, and the connection stays. */
	private static void assertRefused(ProblemCode reason, Socket socket, String path) throws IOException {
		socket.setSoTimeout(120_000);
		socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer token\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		StringBuilder answer = new StringBuilder();
		while (!answer.toString().endsWith("}")) {
			int each = socket.getInputStream().read();
			assertTrue(each >= 0, answer::toString);
			answer.append((char) each);
		}
		assertTrue(answer.toString().contains(String.valueOf(reason.number())), answer::toString);
		assertFalse(answer.toString().contains("not of this world"), answer::toString);
	}

	@Test
	void whoSendsSingleBytesIsClosedAndWhoFinishesRequestsIsNot() throws Exception {
		try (StateFolder state = new StateFolder(folder);
				JettyResources jetty = new JettyResources();
				LinkServer server = server(jetty, state, ANY);
				Socket slow = open(server);
				Socket good = open(server)) {
			slow.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
			slow.setSoTimeout(50);
			for (int sent = 0; !SlowRequest.isClosed(slow); sent++) {
				assertTrue(sent < BYTES, "it is closed before its request is too long for any server");
				assertRefused(DeviceProblem.NO_CERTIFICATE, good, "/link/v1/devices/PLC_1/report");
			}
			assertRefused(EmulatorProblem.DEFECT, good, "/panel/v1/devices");
		}
	}

	@Test
	void anAddressThatIsTakenOrNoneOfThisMachineIsTold() throws Exception {
		try (StateFolder state = new StateFolder(folder);
				JettyResources jetty = new JettyResources();
				LinkServer server = server(jetty, state, ANY)) {
			InetSocketAddress taken = new InetSocketAddress(server.url().getHost(), server.url().getPort());
			assertEquals(EmulatorProblem.PORT_TAKEN, refusal(jetty, state, taken));
			assertEquals(EmulatorProblem.CANNOT_LISTEN,
					refusal(jetty, state, InetSocketAddress.createUnresolved("nobody.invalid", 0)));
		}
	}

	private ProblemCode refusal(JettyResources jetty, StateFolder state, InetSocketAddress listen) {
		return assertThrows(ProblemException.class, () -> server(jetty, state, listen).close()).problem().code();
	}
}
