// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.sealbench.emulator.web.Browser.Answer;

/** Refusals are pages, too, and say what HTTP demands of them. */
class RefusalPagesTest extends WebFixture {

	private static final String FORM = "application/x-www-form-urlencoded";

	@Test
	void whatIsNotTakenIsAPageLikeTheOthers() throws Exception {
		running(imageWithUsers());
		assertPage(405, "Not this way", send("POST", "/", FORM, "x=1"));
		assertPage(405, "Not this way", send("DELETE", "/tags", FORM, ""));
		assertPage(413, "Too much at once", send("POST", "/login", FORM, "user=" + "a".repeat(20_000)));
		assertPage(415, "Not as a form", send("POST", "/login", "application/json", "{}"));
		assertPage(404, "There is no such page", send("GET", "/nowhere", FORM, ""));
		assertEquals("GET, HEAD", send("POST", "/", FORM, "x=1").header("allow"));
		assertEquals("GET, HEAD, POST", send("PUT", "/login", FORM, "x=1").header("allow"));
	}

	@Test
	void whatCameByAStrangersNameIsAPageThatDoesNotNameTheDevice() throws Exception {
		running(imageWithUsers().http(plainPort));
		for (String answer : new String[] {
				rawOverTls("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
				raw(plainPort, "GET /tags HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n") }) {
			assertBare(421, answer);
			assertTrue(answer.contains("<h1>This is not the address of the device</h1>"), answer);
		}
		assertBare(400, rawOverTls("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
		assertBare(431, rawOverTls("GET / HTTP/1.1\r\nHost: " + ADDRESS + "\r\nX: " + "y".repeat(20_000) + "\r\n\r\n"));
	}

	@Test
	void aRefusedLoginSaysHowToLogIn() throws Exception {
		running(imageWithUsers());
		Answer answer = browser().logIn("viewer", "wrong").require(401);
		assertEquals("Form realm=\"device\"", answer.header("www-authenticate"));
		assertPage(401, "User or password is wrong", answer);
	}

	private Answer send(String method, String path, String type, String body) throws Exception {
		Browser browser = browser();
		return browser.send(browser.request(path).header("Content-Type", type).header("Sec-Fetch-Site", "same-origin")
				.method(method, BodyPublishers.ofString(body)).build());
	}

	private static void assertPage(int status, String words, Answer answer) {
		String body = answer.require(status).body();
		assertEquals("text/html;charset=utf-8", answer.header("content-type"));
		assertEquals("no-store", answer.header("cache-control"));
		assertTrue(answer.header("content-security-policy").startsWith("default-src 'none'"));
		assertTrue(
				body.contains(words) && body.contains("<nav aria-label=\"Pages\">") && body.contains("PLC &lt;1&gt;"),
				body);
	}

	private static void assertBare(int status, String answer) {
		assertTrue(answer.startsWith("HTTP/1.1 " + status) && answer.contains("<html lang=\"en\">")
				&& answer.contains("<title>") && answer.contains("<main>"), answer);
		assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
		assertFalse(answer.contains("PLC") || answer.contains("Test plant") || answer.contains(ADDRESS), answer);
	}
}
