// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebDeviceServer;
import org.sealbench.emulator.web.WebFixture;
import org.sealbench.emulator.web.Browser.Answer;

/** Who gets to see what, and for how long. */
class WebLoginTest extends WebFixture {

	private static final List<String> PAGES = List.of("/identification", "/diagnostics", "/certificates", "/tags");

	@Test
	void withoutALoginOnlyTheFirstPageAndTheCertificateAreServed() throws Exception {
		running(imageWithUsers());
		for (String page : PAGES) {
			assertEquals("/login?to=" + page, browser().get(page).require(303).header("location"), page);
		}
		browser().get("/tags.json").require(403);
		for (String open : List.of("/", "/login", "/style.css", "/icon.svg", "/certificate.cer", "/certificate.pem",
				"/certificate.mobileconfig")) {
			browser().get(open).require(200);
		}
	}

	@Test
	void everyRightOpensItsPages() throws Exception {
		running(imageWithUsers());
		assertEquals(List.of(200, 403, 200, 200), statuses("viewer"));
		assertEquals(List.of(200, 200, 200, 403), statuses("fitter"));
		assertEquals(List.of(200, 200, 200, 200), statuses("all"));
		assertEquals(List.of(403, 403, 403, 403), statuses("nothing"));
	}

	@Test
	void theCookieIsForThisHostOverTlsOnlyAndHiddenFromScripts() throws Exception {
		running(imageWithUsers());
		Browser browser = browser();
		Answer answer = browser.logIn("viewer", PASSWORD).require(303);
		String cookie = answer.response().headers().allValues("set-cookie").get(0);
		assertTrue(cookie.matches("__Host-session=[A-Za-z0-9_-]{32}; Path=/; Secure; HttpOnly; SameSite=Strict"),
				cookie);
		assertFalse(browser.cookies.containsKey(LoginForms.COOKIE));
	}

	@Test
	void loggingOutEndsTheSessionItself() throws Exception {
		running(imageWithUsers());
		Browser browser = browser();
		browser.logIn("viewer", PASSWORD).require(303);
		String cookie = browser.cookies.get(WebSessions.COOKIE);
		browser.post("/logout", "form", browser.get("/identification").require(200).token()).require(303);
		browser.cookies.put(WebSessions.COOKIE, cookie);
		browser.get("/identification").require(303);
	}

	@Test
	void aLoginGetsANewCookieSoThatNobodyCanGiveOneInAdvance() throws Exception {
		running(imageWithUsers());
		Browser browser = browser();
		browser.logIn("viewer", PASSWORD).require(303);
		String first = browser.cookies.get(WebSessions.COOKIE);
		Browser again = browser();
		again.cookies.put(WebSessions.COOKIE, "chosen-by-somebody-else");
		again.logIn("viewer", PASSWORD).require(303);
		assertFalse(again.cookies.get(WebSessions.COOKIE).equals("chosen-by-somebody-else"));
		assertFalse(again.cookies.get(WebSessions.COOKIE).equals(first));
	}

	@Test
	void aDownloadThatTakesAwayAUserEndsTheirSessions() throws Exception {
		WebDeviceServer server = running(imageWithUsers());
		Browser viewer = browser();
		Browser all = browser();
		viewer.logIn("viewer", PASSWORD).require(303);
		all.logIn("all", PASSWORD).require(303);
		assertTrue(server.adopt(context(image().webUser("viewer", HASH, "view").build())));
		viewer.get("/identification").require(200);
		all.get("/identification").require(303);
	}

	@Test
	void aSessionEndsWhenNobodyUsesItAndAfterHalfADay() {
		AtomicLong now = new AtomicLong();
		WebSessions sessions = new WebSessions(now::get);
		UserSettings user = new UserSettings("viewer", HASH, List.of("view"));
		String idle = sessions.begin(user, "here");
		now.addAndGet(WebServerSettings.DEFAULT_SESSION_IDLE.toNanos());
		assertTrue(sessions.find(idle, false).isPresent());
		now.addAndGet(1);
		assertFalse(sessions.find(idle, false).isPresent());
		String busy = sessions.begin(user, "here");
		for (Duration used = Duration.ZERO; used.compareTo(WebSessions.LONGEST) <= 0; used = used.plusMinutes(5)) {
			assertTrue(sessions.find(busy, true).isPresent(), used.toString());
			now.addAndGet(Duration.ofMinutes(5).toNanos());
		}
		assertFalse(sessions.find(busy, true).isPresent());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 480 })
	void anIdleSessionEndsAfterTheMinutesThatAreSet(int minutes) {
		AtomicLong now = new AtomicLong();
		WebSessions sessions = new WebSessions(now::get);
		UserSettings user = new UserSettings("viewer", HASH, List.of("view"));
		sessions.adopt(new WebServerSettings(true, true, 443, 80, List.of(user), minutes));
		String cookie = sessions.begin(user, "here");
		now.addAndGet(Duration.ofMinutes(minutes).toNanos());
		assertTrue(sessions.find(cookie, false).isPresent());
		now.addAndGet(1);
		assertFalse(sessions.find(cookie, false).isPresent());
	}

	@Test
	void whatAPageAsksForByItselfDoesNotKeepASessionAlive() {
		AtomicLong now = new AtomicLong();
		WebSessions sessions = new WebSessions(now::get);
		String cookie = sessions.begin(new UserSettings("viewer", HASH, List.of("view")), "here");
		now.addAndGet(WebServerSettings.DEFAULT_SESSION_IDLE.toNanos());
		assertTrue(sessions.find(cookie, false).isPresent());
		now.addAndGet(2);
		assertFalse(sessions.find(cookie, false).isPresent());
	}

	@Test
	void oneUserCannotUseUpTheSessionsOfOthers() {
		WebSessions sessions = new WebSessions(System::nanoTime);
		String other = sessions.begin(new UserSettings("other", HASH, List.of()), "here");
		UserSettings user = new UserSettings("viewer", HASH, List.of("view"));
		String first = sessions.begin(user, "here");
		for (int i = 0; i < WebSessions.MOST_FOR_ONE_USER; i++) {
			sessions.begin(user, "here");
		}
		assertFalse(sessions.find(first, false).isPresent());
		assertTrue(sessions.find(other, false).isPresent());
		assertEquals(WebSessions.MOST_FOR_ONE_USER + 1, sessions.open().size());
	}

	private List<Integer> statuses(String user) throws Exception {
		Browser browser = browser();
		browser.logIn(user, PASSWORD).require(303);
		return List.of(browser.get(PAGES.get(0)).status(), browser.get(PAGES.get(1)).status(),
				browser.get(PAGES.get(2)).status(), browser.get(PAGES.get(3)).status());
	}
}
