// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

/**
 * Handshakes with versions and suites that are too weak, sent byte by byte, as no library of today makes them any more.
 */
class TlsDowngradeTest extends WebFixture {

	private static final int ALERT = 21;
	private static final int HANDSHAKE = 22;
	private static final String RANDOM = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
	/** ECDHE-ECDSA-AES128-SHA, AES128-SHA, ECDHE-RSA-AES128-SHA, RC4-SHA, NULL-SHA. */
	private static final String OLD_SUITES = "c009002fc01300050002";

	@Test
	void olderVersionsAreRefused() throws Exception {
		running(imageWithUsers());
		for (String version : new String[] { "0300", "0301", "0302" }) {
			assertEquals(ALERT, answer(hello(version, OLD_SUITES)), version);
		}
		assertOthersAreServed();
	}

	@Test
	void weakSuitesAreRefused() throws Exception {
		running(imageWithUsers());
		assertEquals(ALERT, answer(hello("0303", OLD_SUITES)));
		assertEquals(HANDSHAKE, answer(hello("0303", "c02b")));
	}

	@Test
	void whatIsNotTlsIsNotAnswered() throws Exception {
		running(imageWithUsers());
		assertNotEquals(HANDSHAKE, answer(HexFormat.of().formatHex("GET / HTTP/1.1\r\n\r\n".getBytes())));
		// SSL 2.0
		assertNotEquals(HANDSHAKE,
				answer("802e0100020015000000100100800200800300800400800500800600400700c0" + RANDOM.substring(0, 32)));
		assertOthersAreServed();
	}

	@Test
	void aFloodOfThemIsLoggedOnce() throws Exception {
		running(imageWithUsers());
		for (int i = 0; i < 20; i++) {
			answer(hello("0301", OLD_SUITES));
		}
		assertTrue(logged("no TLS connection with") == 1, log.entries().toString());
	}

	@Test
	void theLogSaysWhatWasWrong() throws Exception {
		running(imageWithUsers());
		answer("1603010005" + "68656c6c6f");
		assertTrue(logged("no TLS connection with") == 1, log.entries().toString());
		assertTrue(logged("exception") == 0, log.entries().toString());
	}

	/** A ClientHello with supported groups and signature algorithms (RFC 5246 section 7.4.1.2). */
	private static String hello(String version, String suites) {
		String extensions = "000a000400020017" + "000b00020100" + "000d000600040403" + "0401";
		String body = version + RANDOM + "00" + hex(suites.length() / 2, 2) + suites + "0100"
				+ hex(extensions.length() / 2, 2) + extensions;
		String message = "01" + hex(body.length() / 2, 3) + body;
		return "16" + "0301" + hex(message.length() / 2, 2) + message;
	}

	private static String hex(int number, int bytes) {
		return HexFormat.of().toHexDigits(number, bytes * 2);
	}

	/** The type of the first record that comes back, or -1. */
	private int answer(String bytes) throws Exception {
		try (Socket socket = new Socket(ADDRESS, port)) {
			socket.setSoTimeout(120_000);
			socket.getOutputStream().write(HexFormat.of().parseHex(bytes));
			InputStream in = socket.getInputStream();
			return in.read();
		} catch (SocketException e) {
			return -1;
		}
	}
}
