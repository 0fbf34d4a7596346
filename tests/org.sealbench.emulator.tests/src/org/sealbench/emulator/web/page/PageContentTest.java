// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;
import org.sealbench.emulator.web.Browser.Answer;

/** What pages say to whom, how long browsers keep what they refer to, and text that hides something. */
class PageContentTest extends WebFixture {

	private static final Pattern REFERENCE = Pattern
			.compile("(?:href|src)=\"(/[a-z]+\\.(?:css|js|svg)\\?v=[0-9a-f]{16})\"");

	@Test
	void withoutALoginNobodyLearnsWhatKindOfDeviceItIs() throws Exception {
		running(imageWithUsers());
		for (String path : new String[] { "/", "/login", "/nowhere" }) {
			String page = browser().get(path).body();
			assertFalse(page.contains("Test controller") || page.contains("Firmware") || page.contains("1.0<"), page);
		}
		Browser viewer = browser();
		viewer.logIn("viewer", PASSWORD).require(303);
		String page = viewer.get("/identification").body();
		assertTrue(page.contains("Test controller") && page.contains("Firmware"), page);
	}

	@Test
	void styleScriptAndIconAreKeptAndNeverOldOnes() throws Exception {
		running(imageWithUsers());
		Matcher references = REFERENCE.matcher(browser().get("/").body());
		int found = 0;
		while (references.find()) {
			found++;
			Answer answer = browser().get(references.group(1)).require(200);
			assertEquals("public, max-age=31536000, immutable", answer.header("cache-control"));
			String path = references.group(1).substring(0, references.group(1).indexOf('?'));
			for (String other : new String[] { path, path + "?v=0123456789abcdef" }) {
				Answer old = browser().get(other).require(200);
				assertEquals(answer.body(), old.body());
				assertEquals("no-store", old.header("cache-control"));
			}
		}
		assertEquals(3, found);
		assertEquals("no-store", browser().get("/").header("cache-control"));
	}

	@Test
	void namesAndValuesThatHideSomethingAreSeen() throws Exception {
		String name = "abc\u202Egpj.exe";
		running(image().webUser("us\u200Ber", HASH, "view", "write", "diagnose")
				.tag(new TagSettings(name, DataType.STRING, 0, "1\u2066 \u00AD2", true, true, null)));
		Browser browser = browser();
		browser.logIn("us\u200Ber", PASSWORD).require(303);
		String page = browser.get("/tags").body();
		assertTrue(page.contains(">abc\\u202egpj.exe<") && page.contains(">1\\u2066 \\u00ad2<"), page);
		assertTrue(page.contains("aria-label=\"Write abc\\u202egpj.exe\"") && page.contains("us\\u200ber"), page);
		assertFalse(page.replace("\"" + name + "\"", "").replace("\"value:" + name + "\"", "").contains("\u202E"),
				page);
		assertTrue(browser.get("/tags.json?part=1").body().contains("1\\\\u2066 \\\\u00ad2"));
		browser.post("/tags", "form", browser.get("/tags").token(), "tag", name, "value:" + name, "x").require(303);
		assertEquals("x", tags.read(name));
		assertFalse(browser.get("/diagnostics").body().contains("\u202E"));
	}

	@Test
	void timesCanBeReadByPrograms() throws Exception {
		running(imageWithUsers());
		String page = browser().get("/").body();
		assertTrue(
				page.contains(
						"<time datetime=\"2012-01-01T00:00:01Z\" data-live=\"time\">2012-01-01 00:00:01 UTC</time>"),
				page);
	}
}
