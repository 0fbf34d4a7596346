// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What the person at a browser sees: Chromium and Firefox of this machine against a device, before, with and after the
 * CA installed.
 */
class BrowsersTest {

	private static final List<String> OPEN = List.of("/", "/login", "/nowhere");
	private static final List<String> PAGES = List.of("/", "/identification", "/diagnostics", "/certificates", "/tags");
	/**
	 * The narrowest window in which a page has to do without scrolling sideways (WCAG 2.2, success criterion 1.4.10), a
	 * phone's, a desktop's.
	 */
	private static final List<Integer> WIDTHS = List.of(320, 390, 1280);
	private static final String CA = "2";
	private static final String TAG = "BatchName";

	@TempDir
	private static Path folder;
	private static LoadedPlant plant;

	@BeforeAll
	static void load() throws IOException {
		plant = LoadedPlant.in(folder, "dns=plc-1.localhost", "webserver.users=operator:view,diagnose,write");
	}

	@AfterAll
	static void end() {
		if (plant != null) {
			plant.close();
		}
	}

	@ParameterizedTest
	@EnumSource(Browser.Kind.class)
	void warnsUntilTheAuthorityIsInstalledAndAgainAfterItIsUninstalled(Browser.Kind kind) throws IOException {
		Browser browser = new Browser(kind, Files.createDirectories(folder.resolve("home of " + kind.store())),
				plant.address);
		assertEquals(kind.unknownAuthority, error(browser.open(plant.httpsUrl() + "/").get(0)));
		manager(browser, "install", kind);
		List<JsonObject> opened = browser.open(plant.httpsUrl() + "/", "https://plc-1.localhost:8443/",
				"https://other.localhost:8443/");
		assertTrusted(kind, opened.get(0));
		assertTrusted(kind, opened.get(1));
		assertEquals(kind.wrongName, error(opened.get(2)));
		assertPagesFit(browser);
		manager(browser, "uninstall", kind);
		assertEquals(kind.unknownAuthority, error(browser.open(plant.httpsUrl() + "/").get(0)));
	}

	@ParameterizedTest
	@EnumSource(Browser.Kind.class)
	void theKeyboardAloneIsEnough(Browser.Kind kind) throws IOException {
		Browser browser = trusting(kind, "keyboard");
		String value = "typed in " + kind.store();
		JsonObject walked = browser.walk(plant.httpsUrl() + "/", List.of(List.of("tab-to", "Log in"), List.of("enter"),
				List.of("tab-to", "User"), List.of("type", LoadedPlant.USER), List.of("tab-to", "Password"),
				List.of("type", LoadedPlant.PASSWORD), List.of("enter"), List.of("tab-to", "Tags"), List.of("enter"),
				List.of("tab-to", "New value of " + TAG), List.of("type", value), List.of("tab-to", "Write " + TAG),
				List.of("enter"), List.of("back-to", "Log out"), List.of("enter")));
		List<JsonObject> stops = Browser.list(walked, "stops");
		for (JsonObject stop : stops) {
			assertTrue(stop.get("outlined").getAsBoolean() && stop.get("shown").getAsBoolean()
					&& !stop.get("name").getAsString().isEmpty(), stop.toString());
		}
		assertEquals("To the content", stops.get(0).get("name").getAsString());
		List<String> texts = walked.getAsJsonArray("texts").asList().stream().map(JsonElement::getAsString).toList();
		assertTrue(texts.get(3).contains(value), texts.get(3));
		assertTrue(texts.getLast().contains("Log in"), texts.getLast());
	}

	@ParameterizedTest
	@EnumSource(Browser.Kind.class)
	void theCertificateIsSavedInThreeForms(Browser.Kind kind) throws IOException {
		List<Path> files = trusting(kind, "downloads").download(plant.httpsUrl() + "/");
		assertEquals(List.of("certificate.cer", "certificate.mobileconfig", "certificate.pem"),
				files.stream().map(each -> each.getFileName().toString()).toList());
		assertArrayEquals(Files.readAllBytes(plant.file("ca.der")), Files.readAllBytes(files.get(0)));
		assertEquals(Files.readString(plant.file("ca.pem")), Files.readString(files.get(2)));
		String base64 = Base64.getEncoder().encodeToString(Files.readAllBytes(plant.file("ca.der")));
		assertTrue(Files.readString(files.get(1)).replaceAll("\\s", "").contains("<data>" + base64 + "</data>"),
				files.get(1).toString());
	}

	/**
	 * Every page is there, none is wider than the window, and the browser has nothing to complain of, such as a refused
	 * script.
	 */
	private static void assertPagesFit(Browser browser) throws IOException {
		Path pictures = Path.of(System.getProperty("sealbench.node")).resolveSibling("pictures");
		JsonObject seen = browser.visit(plant.httpsUrl() + "/", LoadedPlant.USER, LoadedPlant.PASSWORD, WIDTHS,
				pictures, OPEN, PAGES);
		List<JsonObject> pages = Browser.list(seen, "pages");
		assertEquals(WIDTHS.size() * (OPEN.size() + PAGES.size()), pages.size());
		for (JsonObject page : pages) {
			assertEquals(page.get("path").getAsString().equals("/nowhere") ? 404 : 200, page.get("status").getAsInt(),
					page.toString());
			assertEquals(0, page.get("overflow").getAsInt(), page.toString());
			assertTrue(page.get("text").getAsString().contains(LoadedPlant.DEVICE), page.toString());
		}
		List<String> complaints = seen.getAsJsonArray("complaints").asList().stream().map(JsonElement::getAsString)
				.filter(each -> !each.contains("status of 404")).toList();
		assertEquals(List.of(), complaints);
	}

	private static void assertTrusted(Browser.Kind kind, JsonObject seen) {
		assertFalse(seen.has("error"), seen.toString());
		assertEquals(LoadedPlant.DEVICE, seen.get("title").getAsString());
		if (kind == Browser.Kind.CHROMIUM) {
			assertEquals("secure", seen.get("securityState").getAsString());
		}
	}

	/** A browser with a home of its own, for which the authority is installed. */
	private static Browser trusting(Browser.Kind kind, String purpose) throws IOException {
		Browser browser = new Browser(kind, Files.createDirectories(folder.resolve(purpose + " of " + kind.store())),
				plant.address);
		if (kind == Browser.Kind.FIREFOX) {
			browser.open("about:blank");
		}
		manager(browser, "install", kind);
		return browser;
	}

	private static String error(JsonObject seen) {
		return seen.has("error") ? seen.get("error").getAsString() : "none: " + seen;
	}

	private static void manager(Browser browser, String command, Browser.Kind kind) throws IOException {
		Sealbench sealbench = plant.sealbench.in(plant.sealbench.folder);
		sealbench.environment.put("HOME", browser.home.toString());
		sealbench.run("cert", command, CA, "--into", kind.store(), "--yes").requireDone();
	}
}
