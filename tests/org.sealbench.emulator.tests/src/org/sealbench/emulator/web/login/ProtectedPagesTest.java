// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;
import org.sealbench.emulator.web.Browser.Answer;
import org.sealbench.pki.Certificates;

/** What users find on the pages, and writing of tags. */
class ProtectedPagesTest extends WebFixture {

	@Test
	void theCertificatesPageShowsFingerprintsAndThatTheKeyIdentifiersAgree() throws Exception {
		running(imageWithUsers());
		String page = loggedIn("viewer").get("/certificates").require(200).body();
		String identifier = HexFormat.ofDelimiter(":").withUpperCase()
				.formatHex(Certificates.subjectKeyIdentifier(CA.certificate()).orElseThrow());
		for (String expected : new String[] { Certificates.fingerprint(WEB.certificate(), "SHA-256"),
				Certificates.fingerprint(WEB.certificate(), "SHA-1"),
				Certificates.fingerprint(CA.certificate(), "SHA-256"), identifier, "passed against Plant &lt;CA&gt;",
				"passed against itself", "plc-1.localhost" }) {
			assertTrue(page.contains(expected), expected + " is not in " + page);
		}
	}

	@Test
	void theDiagnosticsPageShowsSessionsAndTheLog() throws Exception {
		running(imageWithUsers());
		Browser fitter = loggedIn("fitter");
		String page = fitter.get("/diagnostics").require(200).body();
		assertTrue(page.contains("user fitter logged in from 127.0.0."), page);
		assertTrue(page.contains("data-heading=\"Who\">fitter<"), page);
		assertTrue(page.contains("outside the validity"), page);
		assertFalse(page.contains(fitter.cookies.get(WebSessions.COOKIE)));
	}

	@Test
	void tagsAreWrittenByWhoMayWriteThem() throws Exception {
		running(imageWithUsers());
		Browser writer = loggedIn("writer");
		write(writer, "Level", "2.25").require(303);
		assertEquals(2.25f, tags.read("Level"));
		write(writer, "Row", "4, 5, 6").require(303);
		assertArrayEquals(new Integer[] { 4, 5, 6 }, (Integer[]) tags.read("Row"));
		assertTrue(writer.get("/tags.json").require(200).body().contains("\"4, 5, 6\""));
		assertEquals(2, logged("user writer wrote the tag"));
	}

	@Test
	void whatDoesNotFitIsRefusedAndNothingWritten() throws Exception {
		running(imageWithUsers());
		Browser writer = loggedIn("writer");
		for (String[] each : new String[][] { { "Level", "warm" }, { "Level", "" }, { "Level", "NaN" },
				{ "Row", "1,2" }, { "Fixed", "8" }, { "Nowhere", "1" } }) {
			Answer answer = write(writer, each[0], each[1]).require(422);
			assertTrue(answer.body().contains("Not written: "), answer.body());
		}
		assertEquals(1.5f, tags.read("Level"));
		assertEquals((short) 7, tags.read("Fixed"));
	}

	@Test
	void whoMayOnlyViewGetsNoFormAndCannotWriteWithAForgedOne() throws Exception {
		running(imageWithUsers());
		Browser viewer = loggedIn("viewer");
		assertFalse(viewer.get("/tags").require(200).body().contains("class=\"write\""));
		String token = viewer.get("/identification").token();
		viewer.post("/tags", "form", token, "tag", "Level", "value", "9").require(403);
		assertEquals(1.5f, tags.read("Level"));
	}

	@Test
	void plainHttpLeadsToHttpsForEverythingThatNeedsALogin() throws Exception {
		running(imageWithUsers().http(plainPort));
		String host = "\r\nHost: " + ADDRESS + ":" + plainPort + "\r\nConnection: close\r\n";
		String page = raw(plainPort, "GET /tags HTTP/1.1" + host + "\r\n");
		assertTrue(page.startsWith("HTTP/1.1 303")
				&& page.contains("Location: https://" + ADDRESS + ":" + port + "/tags\r\n"), page);
		String form = raw(plainPort, "POST /login HTTP/1.1" + host
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\n\r\nuser=a");
		assertTrue(form.startsWith("HTTP/1.1 403") && !form.contains("Set-Cookie"), form);
	}

	private Browser loggedIn(String user) throws Exception {
		Browser browser = browser();
		browser.logIn(user, PASSWORD).require(303);
		return browser;
	}

	private static Answer write(Browser browser, String tag, String value) throws Exception {
		return browser.post("/tags", "form", browser.get("/tags").require(200).token(), "tag", tag, "value", value);
	}
}
