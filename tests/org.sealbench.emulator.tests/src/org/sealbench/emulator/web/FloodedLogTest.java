// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.sealbench.emulator.ThrottledLog;

/**
 * Strangers at hundreds of addresses who make the device refuse something: they do not drive everything else out of its
 * log.
 */
class FloodedLogTest extends WebFixture {

	private static final int STRANGERS = 400;

	@Test
	void keepsWhatWasThereBefore() throws Exception {
		running(imageWithUsers().http(plainPort));
		String[] plain = { "nonsense\r\n\r\n", "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
				"POST /login HTTP/1.1\r\nHost: " + ADDRESS
						+ "\r\nContent-Type: text/plain\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
				"GET /certificate.cer HTTP/1.1\r\nHost: " + ADDRESS + "\r\nConnection: close\r\n\r\n" };
		for (int i = 0; i < STRANGERS; i++) {
			String from = "127.0." + (1 + i / 250) + "." + (1 + i % 250);
			for (String each : plain) {
				send(from, plainPort, each);
			}
			send(from, port, "no handshake");
		}
		assertEquals(1, logged("started at "));
		for (String kind : new String[] { "malformed request", "request for another host", "form that cannot be read",
				".cer downloaded", "no TLS connection" }) {
			assertEquals(ThrottledLog.MOST, logged(kind), log.entries().toString());
		}
		assertTrue(log.entries().size() < 6 * ThrottledLog.MOST, log.entries().toString());
		assertOthersAreServed();
	}

	/** Sends something and waits for the end of the connection. */
	private static void send(String from, int port, String bytes) throws IOException {
		try (Socket socket = new Socket(InetAddress.getByName(ADDRESS), port, InetAddress.getByName(from), 0)) {
			socket.setSoTimeout(120_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
			socket.getInputStream().readAllBytes();
		} catch (SocketException e) {
			// A server that closes before it has read everything resets the connection.
			return;
		}
	}
}
