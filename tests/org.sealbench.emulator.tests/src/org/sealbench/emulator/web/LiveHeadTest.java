// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sealbench.emulator.web.Browser.Answer;
import org.sealbench.emulator.web.login.WebSessions;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the head of a page is kept true with: mode, time, session, and whether the device is still the one it was. */
class LiveHeadTest extends WebFixture {

	@Test
	void everybodyMayAskForWhatTheFirstPageSaysAnyway() throws Exception {
		running(imageWithUsers().http(plainPort));
		JsonObject state = json(browser().get("/state.json").require(200));
		assertEquals("STOP", state.get("mode").getAsString());
		assertEquals("2012-01-01T00:00:01Z", state.get("instant").getAsString());
		assertEquals("2012-01-01 00:00:01 UTC", state.get("time").getAsString());
		assertEquals(Set.of("mode", "instant", "time", "edition"), state.keySet());
		String plain = raw(plainPort,
				"GET /state.json HTTP/1.1\r\nHost: " + ADDRESS + ":" + plainPort + "\r\nConnection: close\r\n\r\n");
		assertTrue(plain.startsWith("HTTP/1.1 200") && plain.contains("\"STOP\""), plain);
	}

	@Test
	void aUserLearnsHowLongTheSessionGoesOn() throws Exception {
		running(imageWithUsers());
		Browser viewer = loggedIn("viewer");
		JsonObject session = json(viewer.get("/state.json")).getAsJsonObject("session");
		assertEquals(600, session.get("idle").getAsLong());
		assertTrue(session.get("left").getAsLong() <= 600 && session.get("left").getAsLong() > 0, session.toString());
		assertTrue(session.get("longest").getAsLong() > 11 * 3600, session.toString());
		String page = viewer.get("/tags").body();
		assertTrue(page.contains("data-session=\"" + session.get("id").getAsString() + "\""), page);
		assertTrue(page.contains("logged out after 10 minutes without use"), page);
		assertFalse(viewer.cookies.get(WebSessions.COOKIE).equals(session.get("id").getAsString()));
	}

	@Test
	void theValuesComeWithTheStateAndNotWithoutALogin() throws Exception {
		running(imageWithUsers());
		JsonObject seen = json(loggedIn("viewer").get("/tags.json?part=1").require(200));
		assertEquals("1.5", seen.getAsJsonObject("values").get("Level").getAsString());
		assertEquals("STOP", seen.get("mode").getAsString());
		assertTrue(seen.has("session") && seen.has("instant"), seen.toString());
		assertFalse(json(loggedIn("viewer").get("/state.json")).has("values"));
		browser().get("/tags.json?part=1").require(403);
	}

	@Test
	void anEndedSessionIsSaidToBeNone() throws Exception {
		running(imageWithUsers());
		Browser viewer = loggedIn("viewer");
		Browser tab = browser();
		tab.cookies.putAll(viewer.cookies);
		assertTrue(json(tab.get("/state.json")).has("session"));
		viewer.post("/logout", "form", viewer.get("/").token()).require(303);
		assertFalse(json(tab.get("/state.json").require(200)).has("session"));
	}

	@Test
	void aPageCanTellThatTheDeviceWasLoadedAnew() throws Exception {
		WebDeviceServer server = running(imageWithUsers());
		Browser viewer = loggedIn("viewer");
		String edition = json(viewer.get("/state.json")).get("edition").getAsString();
		assertTrue(viewer.get("/").body().contains("data-edition=\"" + edition + "\""));
		assertEquals(edition, json(browser().get("/state.json")).get("edition").getAsString());
		assertTrue(server.adopt(context(imageWithUsers().build())));
		assertNotEquals(edition, json(viewer.get("/state.json")).get("edition").getAsString());
	}

	@Test
	void everyPageHasAHeadThatIsKeptTrueAndIsTrueWithoutScript() throws Exception {
		running(imageWithUsers());
		Browser all = loggedIn("all");
		for (String path : new String[] { "/", "/identification", "/diagnostics", "/certificates", "/tags",
				"/nowhere" }) {
			String page = all.get(path).body();
			assertTrue(page.contains("<script src=\"/live.js?v=") && page.contains("id=\"live\""), page);
			assertTrue(
					page.contains(
							"data-state=\"" + (path.equals("/tags") ? "/tags.json?part=1" : "/state.json") + "\""),
					page);
			assertTrue(page.contains("as of then"), page);
		}
		assertTrue(browser().get("/").body().contains("data-state=\"/state.json\""));
	}

	private static JsonObject json(Answer answer) {
		return JsonParser.parseString(answer.body()).getAsJsonObject();
	}

	private Browser loggedIn(String user) throws Exception {
		Browser browser = browser();
		browser.logIn(user, PASSWORD).require(303);
		return browser;
	}
}
