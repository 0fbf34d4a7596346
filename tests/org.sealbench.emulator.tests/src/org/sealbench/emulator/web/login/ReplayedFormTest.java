// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;
import org.sealbench.emulator.web.Browser.Answer;

/** Forms that were sent before, were not asked for, belong to somebody else, or come from another site. */
class ReplayedFormTest extends WebFixture {

	@Test
	void aFormIsTakenOnce() throws Exception {
		running(imageWithUsers());
		Browser browser = loggedIn("writer");
		String token = browser.get("/tags").token();
		browser.post("/tags", "form", token, "tag", "Level", "value", "2").require(303);
		browser.post("/tags", "form", token, "tag", "Level", "value", "3").require(403);
		assertEquals(2f, tags.read("Level"));
		assertEquals(1, logged("form without a valid token"));
	}

	@Test
	void aFormWithoutATokenOrWithSomebodyElsesIsRefused() throws Exception {
		running(imageWithUsers());
		Browser victim = loggedIn("writer");
		String others = loggedIn("all").get("/tags").token();
		victim.post("/tags", "tag", "Level", "value", "3").require(403);
		victim.post("/tags", "form", others, "tag", "Level", "value", "3").require(403);
		victim.post("/logout", "form", others).require(403);
		assertEquals(1.5f, tags.read("Level"));
		victim.get("/tags").require(200);
	}

	@Test
	void aFormOfAnotherSiteIsRefusedEvenWithAToken() throws Exception {
		running(imageWithUsers());
		Browser browser = loggedIn("writer");
		String form = Browser.encoded("form", browser.get("/tags").token(), "tag", "Level", "value", "3");
		browser.send(browser.request("/tags").header("Content-Type", "application/x-www-form-urlencoded")
				.header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.ofString(form)).build()).require(403);
		assertEquals(1.5f, tags.read("Level"));
	}

	/**
	 * Browsers that do not send Sec-Fetch-Site do send an Origin; "null" stands for one that is hidden (RFC 6454
	 * section 7.1).
	 */
	@Test
	void aFormOfAnotherOriginIsRefusedEvenWithAToken() throws Exception {
		running(imageWithUsers());
		Browser browser = loggedIn("writer");
		for (String origin : new String[] { "https://evil.example", "null", "", "http://" + ADDRESS + ":" + port,
				"https://" + ADDRESS, "https://" + ADDRESS + ":" + plainPort, "https://" + ADDRESS + ":" + port + "/",
				"https://plc-1.localhost:" + port }) {
			Answer answer = write(browser, origin).require(403);
			assertTrue(answer.body().contains("Not from another site"), answer.body());
		}
		assertEquals(1.5f, tags.read("Level"));
		assertEquals(1, logged("form of another site"));
		write(browser, "https://" + ADDRESS + ":" + port).require(303);
		assertEquals(3f, tags.read("Level"));
	}

	private static Answer write(Browser browser, String origin) throws Exception {
		String form = Browser.encoded("form", browser.get("/tags").token(), "tag", "Level", "value", "3");
		return browser.send(browser.request("/tags").header("Content-Type", "application/x-www-form-urlencoded")
				.header("Origin", origin).POST(BodyPublishers.ofString(form)).build());
	}

	@Test
	void aLoginFormIsTakenOnceAndFromItsOwnBrowserOnly() throws Exception {
		running(imageWithUsers());
		Browser browser = browser();
		String token = browser.get("/login").token();
		String cookie = browser.cookies.get(LoginForms.COOKIE);
		browser().post("/login", "form", token, "user", "writer", "password", PASSWORD).require(403);
		browser.post("/login", "form", token, "user", "writer", "password", PASSWORD).require(303);
		Browser again = browser();
		again.cookies.put(LoginForms.COOKIE, cookie);
		again.post("/login", "form", token, "user", "writer", "password", PASSWORD).require(403);
		assertEquals(1, logged("login form without a valid token"));
	}

	@Test
	void aLoginFormThatWasOpenForTooLongOrChangedIsRefused() {
		AtomicLong now = new AtomicLong();
		LoginForms forms = new LoginForms(now::get);
		String browser = forms.browser("");
		String old = forms.next(browser);
		now.addAndGet(LoginForms.LIFE.toNanos());
		assertTrue(!forms.take(old, browser));
		String fresh = forms.next(browser);
		for (String changed : new String[] { "", ".", "a.b.c", fresh + "x", "x" + fresh,
				fresh.replaceFirst("\\.\\d+\\.", ".99999999999999999.") }) {
			assertTrue(!forms.take(changed, browser), changed);
			assertTrue(!forms.take(fresh, changed), changed);
		}
		assertTrue(!forms.take(fresh, fresh));
		assertTrue(!forms.take(browser, browser));
		assertTrue(forms.take(fresh, browser));
	}

	private Browser loggedIn(String user) throws Exception {
		Browser browser = browser();
		browser.logIn(user, PASSWORD).require(303);
		return browser;
	}
}
