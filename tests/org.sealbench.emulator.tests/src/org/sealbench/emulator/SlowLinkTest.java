// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.PinnedTrustManager;
import org.sealbench.device.link.LinkMessages.Nonce;
import org.sealbench.pki.Credential;
import org.sealbench.pki.tls.KeyStores;

/** Stations nobody knows that begin to pair and never finish their request. */
class SlowLinkTest {

	/** More than the emulator has threads. */
	private static final int MANY = 450;

	@TempDir
	private Path folder;

	@Test
	void takeNoThread() throws Exception {
		Credential station = TestEmulator.station();
		byte[] nonce = new DeviceJson().write(new Nonce("ab".repeat(32)));
		List<Socket> open = new ArrayList<>();
		try (TestEmulator emulator = new TestEmulator(folder); HttpDeviceLink link = emulator.link("PLC_1", station)) {
			assertFalse(link.report().paired());
			SSLContext tls = KeyStores.sslContext(station, new PinnedTrustManager(Set.of()));
			for (int i = 0; i < MANY; i++) {
				Socket socket = tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(),
						emulator.url().getPort());
				open.add(socket);
				socket.getOutputStream()
						.write(("POST /link/v1/devices/PLC_1/pair/begin HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
								+ nonce.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
				socket.getOutputStream().write(nonce, 0, 1);
			}
			link.pair(emulator.code().toCharArray());
			assertTrue(link.report().paired());
			Socket last = open.get(MANY - 1);
			last.getOutputStream().write(nonce, 1, nonce.length - 1);
			byte[] answer = last.getInputStream().readNBytes(12);
			assertTrue(new String(answer, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 "), "it is answered at last");
		} finally {
			for (Socket each : open) {
				each.close();
			}
		}
	}
}
