package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonObject;

/** What the person at a browser sees: Chromium and Firefox of this machine against a device, before, with and after the CA installed. */
class BrowsersTest {

	private static final List<String> PAGES = List.of("/", "/identification", "/diagnostics", "/certificates", "/tags");
	private static final int PHONE = 390;
	private static final int DESKTOP = 1280;
	private static final String CA = "2";

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
		Browser browser = new Browser(kind, Files.createDirectories(folder.resolve("home of " + kind.store())), plant.address);
		assertEquals(kind.unknownAuthority, error(browser.open(plant.httpsUrl() + "/").get(0)));
		manager(browser, "install", kind);
		List<JsonObject> opened = browser.open(plant.httpsUrl() + "/", "https://plc-1.localhost:8443/", "https://other.localhost:8443/");
		assertTrusted(kind, opened.get(0));
		assertTrusted(kind, opened.get(1));
		assertEquals(kind.wrongName, error(opened.get(2)));
		assertPagesFit(browser);
		manager(browser, "uninstall", kind);
		assertEquals(kind.unknownAuthority, error(browser.open(plant.httpsUrl() + "/").get(0)));
	}

	/** Every page is there, none is wider than the window, and the browser has nothing to complain of, such as a refused script. */
	private static void assertPagesFit(Browser browser) throws IOException {
		Path pictures = Path.of(System.getProperty("sealbench.node")).resolveSibling("pictures");
		JsonObject seen = browser.visit(plant.httpsUrl() + "/", LoadedPlant.USER, LoadedPlant.PASSWORD, List.of(PHONE, DESKTOP), pictures, PAGES);
		List<JsonObject> pages = Browser.list(seen, "pages");
		assertEquals(2 * PAGES.size(), pages.size());
		for (JsonObject page : pages) {
			assertEquals(200, page.get("status").getAsInt(), page.toString());
			assertEquals(0, page.get("overflow").getAsInt(), page.toString());
			assertTrue(page.get("text").getAsString().contains(LoadedPlant.DEVICE), page.toString());
		}
		assertTrue(seen.getAsJsonArray("complaints").isEmpty(), seen.get("complaints").toString());
	}

	private static void assertTrusted(Browser.Kind kind, JsonObject seen) {
		assertFalse(seen.has("error"), seen.toString());
		assertEquals(LoadedPlant.DEVICE, seen.get("title").getAsString());
		if (kind == Browser.Kind.CHROMIUM) {
			assertEquals("secure", seen.get("securityState").getAsString());
		}
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
