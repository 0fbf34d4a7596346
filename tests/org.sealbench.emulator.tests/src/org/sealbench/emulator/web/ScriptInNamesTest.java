// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.testkit.TestImages;

/**
 * Script in everything that somebody else chooses: names of device, tags and users, values, what is typed, what is
 * asked for.
 */
class ScriptInNamesTest extends WebFixture {

	private static final String SCRIPT = "<script>alert(1)</script>";
	private static final String ATTRIBUTE = "\" onmouseover=\"alert(1)";

	@Test
	void isShownAsText() throws Exception {
		running(TestImages.of(SCRIPT).address(ADDRESS).webCredential(WEB).https(port)
				.webUser(SCRIPT, HASH, "view", "write", "diagnose")
				.tag(imageWithUsers().build().settings().tags().get(2)));
		Browser browser = browser();
		assertHarmless(browser.logIn(ATTRIBUTE, "x").require(401).body());
		browser.logIn(SCRIPT, PASSWORD).require(303);
		for (String page : List.of("/", "/identification", "/diagnostics", "/certificates", "/tags",
				"/%3Cscript%3Ealert(1)%3C/script%3E", "/login")) {
			assertHarmless(browser.get(page).body());
		}
		String written = browser
				.post("/tags", "form", browser.get("/tags").token(), "tag", SCRIPT, "value", ATTRIBUTE + SCRIPT)
				.require(303).body();
		assertHarmless(written);
		String page = browser.get("/tags").body();
		assertHarmless(page);
		assertTrue(page.contains("&quot; onmouseover=&quot;alert(1)&lt;script&gt;"), page);
		assertHarmless(browser.post("/tags", "form", browser.get("/tags").token(), "tag", SCRIPT + "2", "value", SCRIPT)
				.require(422).body());
		assertHarmless(browser.get("/diagnostics").body());
	}

	@Test
	void wouldNotRunEvenIfItGotIntoAPage() throws Exception {
		running(imageWithUsers());
		String policy = browser().get("/").header("content-security-policy");
		assertTrue(policy.contains("default-src 'none'") && policy.contains("script-src 'self'")
				&& !policy.contains("unsafe"), policy);
		assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'")
				&& policy.contains("base-uri 'none'"), policy);
		assertFalse(browser().get("/").body().matches("(?s).*(<script>|\\son[a-z]+=|\\sstyle=|javascript:).*"));
	}

	private static void assertHarmless(String page) {
		assertFalse(page.contains("<script>") || page.contains("\" onmouseover=\""), page);
	}
}
