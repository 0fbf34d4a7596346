// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;
import org.sealbench.emulator.web.Browser.Answer;
import org.sealbench.testkit.TestImages;

/** Writing tags: what came of it, what was typed beside, and what was refused. */
class TagWritingTest extends WebFixture {

	@Test
	void theOldAndTheNewValueStandBesideTheFieldOnce() throws Exception {
		Browser writer = writer();
		Answer written = write(writer, "tag", "Level", "value:Level", "61");
		assertEquals("/tags#tag-1", written.require(303).header("location"));
		String page = writer.get("/tags").require(200).body();
		assertTrue(
				page.contains("class=\"came\">1.5 → 61.0, <time datetime=\"2012-01-01T00:00:01Z\">00:00:01 UTC</time>"),
				page);
		assertTrue(page.contains("Written: Level"), page);
		assertFalse(writer.get("/tags").body().contains("class=\"came\""));
	}

	@Test
	void severalAreWrittenAtOnceAndEmptyFieldsAreLeftAlone() throws Exception {
		Browser writer = writer();
		assertEquals("/tags",
				write(writer, "value:Level", "2", "value:On", "true", "value:Row", "4,5,6", "value:Text", "")
						.require(303).header("location"));
		assertEquals(2f, tags.read("Level"));
		assertEquals(true, tags.read("On"));
		assertArrayEquals(new Integer[] { 4, 5, 6 }, (Integer[]) tags.read("Row"));
		assertEquals("as it was", tags.read("Text"));
		String page = writer.get("/tags").body();
		assertTrue(page.contains("Written: 3 tags") && page.contains("1.5 → 2.0, ") && page.contains("false → true, ")
				&& page.contains("1, 2, 3 → 4, 5, 6, "), page);
		assertEquals(3, logged("user writer wrote the tag"));
	}

	@Test
	void whatIsTypedIntoOtherFieldsStaysWhenOneIsWritten() throws Exception {
		Browser writer = writer();
		write(writer, "tag", "Level", "value:Level", "2", "value:Row", "7, 8", "value:On", "true").require(303);
		assertEquals(false, tags.read("On"));
		String page = writer.get("/tags").body();
		assertTrue(page.contains("value=\"7, 8\"") && page.contains("<option value=\"true\" selected=\"\">"), page);
		assertFalse(page.contains("value=\"2\""), page);
	}

	@Test
	void oneThatDoesNotFitKeepsAllFromBeingWrittenAndIsKept() throws Exception {
		Browser writer = writer();
		Answer answer = write(writer, "value:Level", "2", "value:Short", "40000", "value:On", "true").require(422);
		assertEquals(1.5f, tags.read("Level"));
		assertEquals(false, tags.read("On"));
		String page = answer.body();
		assertTrue(page.contains("value=\"2\"") && page.contains("value=\"40000\"")
				&& page.contains("<option value=\"true\" selected=\"\">"), page);
		assertTrue(
				page.contains(
						"“40000” does not fit Short: a whole number from -32768 to 32767, such as 42, is expected."),
				page);
		assertTrue(page
				.matches("(?s).*<input name=\"value:Short\"[^>]* aria-invalid=\"true\" aria-describedby=\"(note-\\d+)\""
						+ ".*<p id=\"\\1\" class=\"fault\">“40000”.*"),
				page);
		write(writer, "value:Level", "2", "value:Short", "32767", "value:On", "true").require(303);
		assertEquals(Short.MAX_VALUE, tags.read("Short"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,5", "0x1p3", "1f", "1d", "NaN", "Infinity", "1e99", "1 5", "--1", ".", "e5", "", "١" })
	void whatIsNoDecimalNumberIsRefusedWithARangeAndAnExample(String text) throws Exception {
		Browser writer = writer();
		Answer answer = write(writer, "tag", "Level", "value:Level", text).require(422);
		assertTrue(
				answer.body().contains("a number with a decimal point, from -3.4028235E38 to 3.4028235E38, such as 1.5"
						+ " or -2.5E3, is expected"),
				answer.body());
		assertEquals(1.5f, tags.read("Level"));
	}

	@ParameterizedTest
	@CsvSource({ "1.5,1.5", "' -2.5E3 ',-2500", "+.5,0.5", "5.,5", "1e-3,0.001" })
	void decimalNumbersAreTaken(String text, float value) throws Exception {
		write(writer(), "tag", "Level", "value:Level", text).require(303);
		assertEquals(value, tags.read("Level"));
	}

	@Test
	void aTextCanBeMadeEmptyByItsOwnButton() throws Exception {
		Browser writer = writer();
		write(writer, "tag", "Text", "value:Text", "").require(303);
		assertEquals("", tags.read("Text"));
	}

	@Test
	void whatCannotBeReadIsOnlySaidToBeWritten() throws Exception {
		Browser writer = writer();
		write(writer, "tag", "Hidden", "value:Hidden", "5").require(303);
		String page = writer.get("/tags").body();
		assertTrue(page.contains("class=\"came\">written, "), page);
	}

	@Test
	void nothingTypedIsSaid() throws Exception {
		assertTrue(write(writer()).require(422).body().contains("Not written: nothing was typed."));
	}

	@Test
	void controlsFollowTheTypeAndButtonsSayWhatTheyWrite() throws Exception {
		String page = writer().get("/tags").body();
		assertTrue(page.contains("<select name=\"value:On\" aria-label=\"New value of On\">"), page);
		assertTrue(page.contains("placeholder=\"-32768 … 32767\""), page);
		assertTrue(page.contains("placeholder=\"3 × -2147483648 … 2147483647\""), page);
		for (String each : new String[] { "Level", "Row", "On", "Short", "Text", "Hidden" }) {
			assertTrue(page.contains("name=\"tag\" value=\"" + each + "\" aria-label=\"Write " + each + "\""), each);
		}
		int all = page.indexOf("Write all that is typed");
		assertTrue(all > 0 && all < page.indexOf("aria-label=\"Write Level\""),
				"Enter in a field sends the first button of a form");
	}

	private Browser writer() throws Exception {
		TestImages image = image().webUser("writer", HASH, "view", "write");
		image.tag(new TagSettings("Level", DataType.REAL, 0, "1.5", true, true, null));
		image.tag(new TagSettings("Row", DataType.DINT, 3, "1,2,3", true, true, null));
		image.tag(new TagSettings("On", DataType.BOOL, 0, "false", true, true, null));
		image.tag(new TagSettings("Short", DataType.INT, 0, "7", true, true, null));
		image.tag(new TagSettings("Text", DataType.STRING, 0, "as it was", true, true, null));
		image.tag(new TagSettings("Hidden", DataType.INT, 0, "1", false, true, null));
		running(image);
		Browser browser = browser();
		browser.logIn("writer", PASSWORD).require(303);
		return browser;
	}

	private static Answer write(Browser browser, String... fields) throws Exception {
		String[] all = new String[fields.length + 2];
		all[0] = "form";
		all[1] = browser.get("/tags").require(200).token();
		System.arraycopy(fields, 0, all, 2, fields.length);
		return browser.post("/tags", all);
	}
}
