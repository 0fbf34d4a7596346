// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;
import org.sealbench.emulator.web.Browser.Answer;

/** Forms in one tab while others are used: they stay good, what was typed stays, and everybody gets out. */
class LongOpenFormsTest extends WebFixture {

	private static final int MANY_VIEWS = 200;

	@Test
	void aFormStaysGoodHoweverManyPagesAreSeenMeanwhile() throws Exception {
		running(imageWithUsers());
		Browser browser = loggedIn("all");
		String out = firstToken(browser.get("/identification"));
		String write = browser.get("/tags").token();
		for (int i = 0; i < MANY_VIEWS; i++) {
			browser.get("/identification").require(200);
		}
		browser.post("/tags", "form", write, "tag", "Level", "value", "2").require(303);
		assertEquals(2f, tags.read("Level"));
		browser.post("/logout", "form", out).require(303);
		browser.get("/identification").require(303);
	}

	@Test
	void whoeverIsLoggedOutAlreadyIsLoggedOut() throws Exception {
		running(imageWithUsers());
		Browser browser = loggedIn("all");
		Browser tab = browser();
		tab.cookies.putAll(browser.cookies);
		String token = firstToken(tab.get("/"));
		browser.post("/logout", "form", firstToken(browser.get("/"))).require(303);
		assertEquals("/", tab.post("/logout", "form", token).require(303).header("location"));
		assertFalse(tab.cookies.containsKey(WebSessions.COOKIE));
	}

	@Test
	void aLogOutOfAnotherLoginSaysThatAndOffersItsOwn() throws Exception {
		running(imageWithUsers());
		Browser browser = loggedIn("all");
		String old = firstToken(browser.get("/"));
		browser.cookies.remove(WebSessions.COOKIE);
		browser.logIn("viewer", PASSWORD).require(303);
		Answer answer = browser.post("/logout", "form", old).require(403);
		assertTrue(answer.body().contains("You are still logged in"), answer.body());
		browser.post("/logout", "form", firstToken(answer)).require(303);
		browser.get("/identification").require(303);
	}

	@Test
	void whatWasTypedIntoAFormThatWasSentAlreadyIsKept() throws Exception {
		running(imageWithUsers());
		Browser browser = loggedIn("writer");
		String token = browser.get("/tags").token();
		String[] fields = { "form", token, "value:Level", "2", "value:Row", "" };
		browser.post("/tags", fields).require(303);
		Answer again = browser.post("/tags", "form", token, "value:Level", "", "value:Row", "7, 8, 9").require(403);
		assertTrue(again.body().contains("name=\"value:Row\"") && again.body().contains("value=\"7, 8, 9\""),
				again.body());
		browser.post("/tags", "form", again.token(), "value:Row", "7, 8, 9").require(303);
		assertTrue(browser.get("/tags").body().contains("1, 2, 3 → 7, 8, 9, "));
		assertEquals(2f, tags.read("Level"));
	}

	@Test
	void whatWasTypedWhenTheSessionEndedIsThereAfterTheLogin() throws Exception {
		running(imageWithUsers());
		Browser browser = loggedIn("writer");
		String token = browser.get("/tags").token();
		browser.post("/logout", "form", firstToken(browser.get("/"))).require(303);
		Answer login = browser.post("/tags?show=writable", "form", token, "value:Level", "61.5", "value:Row", "1,2")
				.require(403);
		assertTrue(login.body().contains("Your session has ended"), login.body());
		assertTrue(login.body().contains("name=\"to\" value=\"/tags?show=writable\""), login.body());
		Answer there = browser.post("/login", "form", login.token(), "to", "/tags?show=writable", "carried:value:Level",
				"61.5", "carried:value:Row", "1,2", "user", "writer", "password", PASSWORD);
		assertEquals("/tags?show=writable", there.require(303).header("location"));
		String page = browser.get("/tags?show=writable").body();
		assertTrue(page.contains("value=\"61.5\"") && page.contains("value=\"1,2\""), page);
		assertFalse(browser.get("/tags").body().contains("value=\"61.5\""));
		assertEquals(1.5f, tags.read("Level"));
	}

	@Test
	void aSessionSaysHowLongItGoesOn() {
		AtomicLong now = new AtomicLong();
		WebSessions sessions = new WebSessions(now::get);
		String cookie = sessions.begin(new UserSettings("viewer", "", List.of("view")), "here");
		WebSession session = sessions.find(cookie, true).orElseThrow();
		now.addAndGet(Duration.ofMinutes(4).toNanos());
		assertEquals(new WebSessions.Remaining(sessions.idle().minusMinutes(4), WebSessions.LONGEST.minusMinutes(4)),
				sessions.remaining(session));
		sessions.find(cookie, true);
		assertEquals(new WebSessions.Remaining(sessions.idle(), WebSessions.LONGEST.minusMinutes(4)),
				sessions.remaining(session));
	}

	/** That of the navigation's form to log out. */
	private static String firstToken(Answer answer) {
		String from = answer.body().substring(answer.body().indexOf("action=\"/logout\""));
		String start = "name=\"form\" value=\"";
		int at = from.indexOf(start) + start.length();
		return from.substring(at, from.indexOf('"', at));
	}

	private Browser loggedIn(String user) throws Exception {
		Browser browser = browser();
		browser.logIn(user, PASSWORD).require(303);
		return browser;
	}
}
