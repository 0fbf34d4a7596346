// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are none. */
class MalformedRequestTest extends WebFixture {

	private static final String HOST = "Host: " + ADDRESS + "\r\n";

	@ParameterizedTest
	@ValueSource(strings = { "nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
			"GET /x%00 HTTP/1.1\r\nHost: 127.0.0.23\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: 127.0.0.23\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: 127.0.0.23\r\nHost: 127.0.0.23\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: 127.0.0.23\r\nBad Header\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n",
			"POST /login HTTP/1.1\r\nHost: 127.0.0.23\r\nContent-Length: 5\r\nTransfer-Encoding: "
					+ "chunked\r\n\r\n0\r\n\r\n",
			"POST /login HTTP/1.1\r\nHost: 127.0.0.23\r\nContent-Length: -5\r\n\r\n",
			"POST /login HTTP/1.1\r\nHost: 127.0.0.23\r\nTransfer-Encoding: chunked\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nzz\r\n" })
	void isRefusedWithoutAWordAboutTheServer(String request) throws Exception {
		running(imageWithUsers());
		String answer = rawOverTls(request);
		assertTrue(answer.matches("(?s)(HTTP/1.1 [45].*)?"), answer);
		String lower = answer.toLowerCase(Locale.ROOT);
		assertFalse(lower.contains("jetty") || lower.contains("exception") || lower.contains("server:"), answer);
		assertOthersAreServed();
	}

	@Test
	void ofTheSameClientIsLoggedOnce() throws Exception {
		running(imageWithUsers());
		for (int i = 0; i < 20; i++) {
			rawOverTls("GET / HTTP/1.1\r\n" + HOST + "Bad Header\r\n\r\n");
		}
		assertTrue(logged("malformed request") == 1, log.entries().toString());
	}
}
