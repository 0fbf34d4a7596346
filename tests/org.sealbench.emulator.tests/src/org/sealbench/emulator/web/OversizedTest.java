// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

/** Headers and bodies that are too large. */
class OversizedTest extends WebFixture {

	private static final String HOST = "\r\nHost: " + ADDRESS + "\r\nConnection: close\r\n";
	private static final String FORM = "application/x-www-form-urlencoded";

	@Test
	void headersAreRefused() throws Exception {
		running(imageWithUsers());
		assertTrue(rawOverTls("GET / HTTP/1.1" + HOST + "X: " + "y".repeat(20_000) + "\r\n\r\n")
				.matches("(?s)(HTTP/1.1 431.*)?"));
		assertTrue(rawOverTls("GET /" + "a".repeat(20_000) + " HTTP/1.1" + HOST + "\r\n")
				.matches("(?s)(HTTP/1.1 4[13][14].*)?"));
		assertTrue(rawOverTls("GET / HTTP/1.1" + HOST + "X: y\r\n".repeat(5_000) + "\r\n")
				.matches("(?s)(HTTP/1.1 431.*)?"));
		assertOthersAreServed();
	}

	@Test
	void headersOfHttp2AreRefusedAndTheConnectionGoesOn() throws Exception {
		running(imageWithUsers());
		for (int i = 0; i < 10; i++) {
			assertEquals(431, ask("y".repeat(9_000)));
			assertEquals(431, ask("y".repeat(30_000)));
			assertEquals(200, ask("y".repeat(7_000)));
		}
		assertEquals(1, logged("malformed request"));
		assertOthersAreServed();
	}

	/**
	 * What would take too much memory is not decoded, and then nothing later on the connection can be either (RFC 9113
	 * section 4.3).
	 */
	@Test
	void headersOfHttp2ThatAreLargerStillEndTheConnection() throws Exception {
		running(imageWithUsers());
		for (int i = 0; i < 10; i++) {
			assertThrows(IOException.class, () -> ask("y".repeat(60_000)));
		}
		assertEquals(1, logged("malformed request"), log.entries().toString());
		assertOthersAreServed();
	}

	private int ask(String field) throws Exception {
		HttpResponse<String> answer = client.send(HttpRequest.newBuilder(url("/")).header("X", field).build(),
				BodyHandlers.ofString());
		assertEquals(Version.HTTP_2, answer.version());
		return answer.statusCode();
	}

	@Test
	void bodiesAreRefusedBeforeTheyAreRead() throws Exception {
		running(imageWithUsers());
		String form = HOST + "Content-Type: " + FORM + "\r\n";
		assertTrue(rawOverTls("POST /login HTTP/1.1" + form + "Content-Length: 1000000000\r\n\r\nuser=")
				.startsWith("HTTP/1.1 413"));
		assertTrue(rawOverTls("POST /login HTTP/1.1" + form + "Transfer-Encoding: chunked\r\n\r\n2710\r\nuser="
				+ "a".repeat(9_995) + "\r\n0\r\n\r\n").startsWith("HTTP/1.1 413"));
		assertTrue(rawOverTls("POST / HTTP/1.1" + HOST + "Content-Length: 1000000000\r\n\r\nabc")
				.startsWith("HTTP/1.1 405"));
		assertOthersAreServed();
	}

	@Test
	void formsOfManyFieldsAndOtherTypesAreRefused() throws Exception {
		running(imageWithUsers());
		assertEquals(413, post(FORM, manyFields()));
		assertEquals(415, post("application/json", "{}"));
		assertEquals(415, post("multipart/form-data; boundary=x", "--x--"));
		assertEquals(413, post(FORM, "user=" + "a".repeat(100_000)));
		assertEquals(1, logged("form that cannot be read"));
		assertOthersAreServed();
	}

	/**
	 * A refusal that comes while the body is still being sent cuts it off over HTTP/2, and the client may hear of that
	 * only.
	 */
	@Test
	void whoeverStillSendsHearsTheRefusal() throws Exception {
		running(imageWithUsers());
		for (int i = 0; i < 50; i++) {
			assertEquals(405, ask("/", "text/plain", BodyPublishers.ofString("x")));
			assertEquals(405, ask("/", "text/plain", ofUnknownLength(100_000)));
			assertEquals(415, ask("/login", "application/json", ofUnknownLength(100_000)));
			assertEquals(413, ask("/login", FORM, ofUnknownLength(100_000)));
			assertEquals(413, ask("/login", FORM, BodyPublishers.ofString("user=" + "a".repeat(1_000_000))));
		}
		assertOthersAreServed();
	}

	private static BodyPublisher ofUnknownLength(int size) {
		return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
	}

	private static String manyFields() {
		StringBuilder form = new StringBuilder();
		for (int i = 0; i < 500; i++) {
			form.append('f').append(i).append("=1&");
		}
		return form.toString();
	}

	private int post(String type, String body) throws Exception {
		return ask("/login", type, BodyPublishers.ofString(body));
	}

	private int ask(String path, String type, BodyPublisher body) throws Exception {
		return browser().send(browser().request(path).header("Content-Type", type).POST(body).build()).status();
	}
}
