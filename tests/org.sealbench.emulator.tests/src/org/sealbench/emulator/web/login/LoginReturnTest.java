// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;
import org.sealbench.emulator.web.Browser.Answer;

/** A login leads where somebody wanted to go, from whichever tab, and nowhere else. */
class LoginReturnTest extends WebFixture {

	@Test
	void itLeadsToThePageThatWasWanted() throws Exception {
		running(imageWithUsers());
		for (String wanted : new String[] { "/identification", "/tags?find=Level+%26&show=writable&page=2" }) {
			Browser browser = browser();
			String login = browser.get(wanted).require(303).header("location");
			Answer form = browser.get(login).require(200);
			Answer wrong = browser.post("/login", "form", form.token(), "to", to(form), "user", "all", "password", "no")
					.require(401);
			assertEquals(to(form), to(wrong));
			assertTrue(wrong.body().contains("name=\"user\" value=\"all\""), wrong.body());
			Answer right = browser.post("/login", "form", wrong.token(), "to", to(wrong), "user", "all", "password",
					PASSWORD);
			assertEquals(wanted, right.require(303).header("location"));
			assertEquals(wanted, browser.get(login).require(303).header("location"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example/tags", "/\\evil.example", "/tags/../x", "/tags#x",
			"/tags?a=\r\nSet-Cookie: x=y", "/logout", "javascript:alert(1)", "/tags?x=<b>", "tags", "" })
	void itLeadsToNothingElse(String wanted) throws Exception {
		running(imageWithUsers());
		Browser browser = browser();
		Answer form = browser.post("/login", "form", "x", "to", wanted, "user", "all").require(403);
		assertFalse(form.body().contains("name=\"to\""), form.body());
		Answer answer = browser.post("/login", "form", form.token(), "to", wanted, "user", "all", "password", PASSWORD);
		assertEquals("/", answer.require(303).header("location"));
	}

	@Test
	void eachOfTwoTabsCanLogIn() throws Exception {
		running(imageWithUsers());
		Browser browser = browser();
		String first = browser.get("/login?to=/tags").token();
		String second = browser.get("/login").token();
		assertEquals("/tags", browser.post("/login", "form", first, "to", "/tags", "user", "all", "password", PASSWORD)
				.require(303).header("location"));
		assertEquals("/", browser.post("/login", "form", second, "user", "all", "password", PASSWORD).require(303)
				.header("location"));
		Answer other = browser.post("/login", "form", second, "user", "viewer", "password", PASSWORD).require(403);
		assertTrue(other.body().contains("name=\"user\" value=\"viewer\""), other.body());
		browser.post("/login", "form", other.token(), "user", "viewer", "password", PASSWORD).require(303);
		assertTrue(browser.get("/").body().contains("viewer, logged out after"));
	}

	@Test
	void aPasswordIsNotCutOffByTheForm() throws Exception {
		running(imageWithUsers());
		String form = browser().get("/login").body();
		String password = form.substring(form.indexOf("name=\"password\""));
		assertFalse(password.substring(0, password.indexOf('>')).contains("maxlength"), password);
	}

	private static String to(Answer form) {
		String start = "name=\"to\" value=\"";
		int at = form.body().indexOf(start) + start.length();
		return form.body().substring(at, form.body().indexOf('"', at)).replace("&amp;", "&");
	}
}
