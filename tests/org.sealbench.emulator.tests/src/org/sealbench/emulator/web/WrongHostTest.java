// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Requests for another host than the device (DNS rebinding, poisoned caches). */
class WrongHostTest extends WebFixture {

	@Test
	void itsOwnNamesAndAddressesAreAnswered() throws Exception {
		running(imageWithUsers());
		for (String host : new String[] { ADDRESS, ADDRESS + ":" + port, "plc-1.localhost", "PLC-1.localhost:" + port,
				"plc-1.localhost." }) {
			assertTrue(ask("Host: " + host).startsWith("HTTP/1.1 200"), host);
		}
	}

	@Test
	void anotherHostIsRefused() throws Exception {
		running(imageWithUsers());
		for (String host : new String[] { "evil.example", "127.0.0.1", "localhost", "plc-1.localhost.evil.example",
				"[::1]" }) {
			assertTrue(ask("Host: " + host).startsWith("HTTP/1.1 421"), host);
		}
		assertEquals(1, logged("request for another host"));
		assertOthersAreServed();
	}

	@Test
	void anotherHostInTheRequestLineIsRefused() throws Exception {
		running(imageWithUsers());
		String answer = rawOverTls(
				"GET https://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
		assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
		String mixed = rawOverTls(
				"GET https://evil.example/ HTTP/1.1\r\nHost: " + ADDRESS + "\r\nConnection: close\r\n\r\n");
		assertTrue(mixed.startsWith("HTTP/1.1 4"), mixed);
	}

	@Test
	void aMissingOrEmptyHostIsRefused() throws Exception {
		running(imageWithUsers());
		assertTrue(ask("X-None: 1").startsWith("HTTP/1.1 400"));
		assertTrue(ask("Host:").startsWith("HTTP/1.1 4"));
		assertTrue(ask("Host: a b").startsWith("HTTP/1.1 400"));
		assertOthersAreServed();
	}

	private String ask(String header) throws Exception {
		return rawOverTls("GET / HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n");
	}
}
