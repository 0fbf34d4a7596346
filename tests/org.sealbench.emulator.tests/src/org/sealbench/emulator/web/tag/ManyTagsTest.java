// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.SimulationSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;
import org.sealbench.emulator.web.Browser.Answer;
import org.sealbench.testkit.TestImages;

import com.google.gson.JsonParser;

/** A device with thousands of tags: pages, a search, and values of what is seen only. */
class ManyTagsTest extends WebFixture {

	private static final int MANY = 2002;
	private static final int LARGEST_PAGE = 80_000;

	@Test
	void areShownPageByPage() throws Exception {
		Browser writer = writer();
		String first = writer.get("/tags").require(200).body();
		assertTrue(first.length() < LARGEST_PAGE, first.length() + " characters");
		assertTrue(first.contains("Tags 1 to 50 of 2002") && first.contains("Page 1 of 41"), first);
		assertTrue(first.contains("data-tag=\"Tag 0049\"") && !first.contains("data-tag=\"Tag 0050\""), first);
		assertFalse(first.contains("Previous"), first);
		String last = writer.get("/tags?page=41").require(200).body();
		assertTrue(last.contains("Tags 2001 to 2002 of 2002") && last.contains("data-tag=\"Tag 2001\""), last);
		assertFalse(last.contains("Next"), last);
		assertTrue(writer.get("/tags?page=999999").require(200).body().contains("Page 41 of 41"));
		for (String odd : new String[] { "0", "-1", "x", "99999999999999", "" }) {
			assertTrue(writer.get("/tags?page=" + odd).require(200).body().contains("Page 1 of 41"), odd);
		}
	}

	@Test
	void areFoundByNameAndKind() throws Exception {
		Browser writer = writer();
		String found = writer.get("/tags?find=tAG+001").require(200).body();
		assertTrue(found.contains("10 of 2002 tags found") && found.contains("value=\"tAG 001\""), found);
		assertTrue(writer.get("/tags?show=simulated").body().contains("21 of 2002 tags found"));
		String writable = writer.get("/tags?show=writable&find=Tag&page=2").body();
		assertTrue(writable.contains("href=\"/tags?find=Tag&amp;show=writable\""), writable);
		assertTrue(writable.contains("href=\"/tags?find=Tag&amp;show=writable&amp;page=3\""), writable);
		assertTrue(writable.contains("<option value=\"writable\" selected=\"\">"), writable);
		String none = writer.get("/tags?find=%3Cb%3E%26%22").require(200).body();
		assertTrue(none.contains("No tag is called so") && none.contains("value=\"&lt;b&gt;&amp;&quot;\""), none);
		writer.get("/tags?find=%FF").require(400);
	}

	@Test
	void theScriptAsksForTheValuesOfThePageOnly() throws Exception {
		Browser writer = writer();
		String page = writer.get("/tags?find=Tag+00&page=2").body();
		assertTrue(page.contains("data-state=\"/tags.json?find=Tag+00&amp;page=2&amp;part=1\""), page);
		assertEquals(50, values(writer.get("/tags.json?find=Tag+00&page=2&part=1")));
		assertEquals(MANY, values(writer.get("/tags.json")));
	}

	@Test
	void writingStaysOnThePageAndTakesAllOfIt() throws Exception {
		Browser writer = writer();
		String address = "/tags?find=Tag&show=writable&page=3";
		String page = writer.get(address).body();
		assertTrue(page.contains("action=\"" + address.replace("&", "&amp;") + "\""), page);
		List<String> fields = new ArrayList<>(List.of("form", writer.get(address).token()));
		for (int i = 0; i < 50; i++) {
			fields.addAll(List.of("value:Tag 0" + (201 + i), "x".repeat(500)));
		}
		assertEquals(address, writer.post(address, fields.toArray(String[]::new)).require(303).header("location"));
		assertEquals("x".repeat(500), tags.read("Tag 0249"));
		Answer one = writer.post(address, "form", writer.get(address).token(), "tag", "Tag 0104", "value:Tag 0104",
				"y");
		assertEquals(address + "#tag-105", one.require(303).header("location"));
		assertTrue(writer.get(address).body().contains("id=\"tag-105\""));
		writer.post(address, "form", "x", "value:Tag 0001", "y".repeat(70_000)).require(413);
	}

	@Test
	void aFewNeedNoSearch() throws Exception {
		running(imageWithUsers());
		Browser browser = browser();
		browser.logIn("writer", PASSWORD).require(303);
		String page = browser.get("/tags").body();
		assertFalse(page.contains("role=\"search\"") || page.contains("Page 1"), page);
	}

	@Test
	void anAddressHoldsOnlyWhatDiffers() {
		assertEquals("/tags", TagsQuery.of(Map.of("find", " ", "show", "nonsense", "page", "1")).path());
		assertEquals("/tags?find=a%26b&show=simulated&page=7",
				TagsQuery.of(Map.of("find", "a&b", "show", "simulated", "page", "7")).path());
	}

	private static int values(Answer answer) {
		return JsonParser.parseString(answer.require(200).body()).getAsJsonObject().getAsJsonObject("values").size();
	}

	private Browser writer() throws Exception {
		TestImages image = image().webUser("writer", HASH, "view", "write");
		for (int i = 0; i < MANY; i++) {
			boolean simulated = i % 100 == 0;
			image.tag(new TagSettings("Tag %04d".formatted(i), DataType.STRING, 0, "value " + i, true, true,
					simulated ? new SimulationSettings(SimulationSettings.Kind.RAMP, 0, 1, 1000) : null));
		}
		running(image);
		Browser browser = browser();
		browser.logIn("writer", PASSWORD).require(303);
		return browser;
	}
}
