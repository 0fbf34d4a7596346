// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;

/** Cookies of sessions that have ended, of another device, or made up. */
class ExpiredCookieTest extends WebFixture {

	@Test
	void openNothing() throws Exception {
		running(imageWithUsers());
		Browser ended = browser();
		ended.logIn("all", PASSWORD).require(303);
		String token = ended.get("/tags").token();
		String cookie = ended.cookies.get(WebSessions.COOKIE);
		ended.post("/logout", "form", ended.get("/").token()).require(303);
		for (String each : List.of(cookie, "", "made-up", cookie + "x", "a".repeat(4000))) {
			Browser browser = browser();
			browser.cookies.put(WebSessions.COOKIE, each);
			assertEquals("/login?to=/diagnostics", browser.get("/diagnostics").require(303).header("location"));
			browser.get("/tags.json").require(403);
			browser.post("/tags", "form", token, "tag", "Level", "value", "9").require(403);
			assertFalse(browser.get("/").require(200).body().contains("Log out"));
		}
		assertEquals(1.5f, tags.read("Level"));
		assertOthersAreServed();
	}

	@Test
	void areTakenBackFromTheBrowser() throws Exception {
		running(imageWithUsers());
		Browser browser = browser();
		browser.cookies.put(WebSessions.COOKIE, "made-up");
		browser.post("/tags", "form", "x", "tag", "Level", "value", "9").require(403);
		assertFalse(browser.cookies.containsKey(WebSessions.COOKIE));
	}
}
