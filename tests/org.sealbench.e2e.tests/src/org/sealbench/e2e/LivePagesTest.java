// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A page that somebody watches while the device stops, hangs and goes on, and while the session ends: it says so. */
class LivePagesTest {

	private static final String TAG = "BatchName";

	@TempDir
	private Path folder;

	@Test
	void aPageThatIsWatchedSaysWhatIsTrue() throws IOException {
		try (LoadedPlant plant = LoadedPlant.in(folder, "webserver.users=operator:view,diagnose,write")) {
			JsonObject said = watch(plant);
			assertEquals("[]", said.get("complaints").toString());
			assertEquals(plant.httpsUrl() + "/tags", said.get("cameTo").getAsString());
			assertTrue(said.get("head").getAsString().matches("(?s).*RUN .* UTC \\(.* local\\) live"), said.toString());
			assertTrue(said.get("announced").getAsString().startsWith("Your session ends in less than 2 minutes"),
					said.toString());
			assertTrue(said.get("used").getAsBoolean() && said.get("rowInSight").getAsBoolean(), said.toString());
			assertTrue(said.get("written").getAsString().matches("(?s).* → seen beside, \\d\\d:\\d\\d:\\d\\d UTC.*"),
					said.toString());
			assertTrue(
					said.get("stale").getAsString().matches("(?s).*STOP, last known .* stale: no answer since .* UTC"),
					said.toString());
			assertTrue(said.get("ended").getAsString().startsWith("Your session has ended. What is shown is as of "),
					said.toString());
			assertEquals("/login?to=/tags", said.get("again").getAsString());
			List<JsonObject> borders = Browser.list(said, "borders");
			assertTrue(borders.size() > 4, said.toString());
			for (JsonObject each : borders) {
				assertTrue(each.get("seen").getAsBoolean() && each.get("width").getAsDouble() >= 1, each.toString());
			}
		}
	}

	private JsonObject watch(LoadedPlant plant) throws IOException {
		Path home = Files.createDirectories(folder.resolve("browser"));
		try (InputStream script = LivePagesTest.class.getResourceAsStream("/live.js")) {
			Files.write(home.resolve("live.js"), script.readAllBytes());
		}
		List<String> stop = Sealbench
				.command(List.of("emulator", "mode", LoadedPlant.DEVICE, "STOP", "--to", plant.emulator.url));
		Map<String, Object> order = Map.of("program", Browser.Kind.CHROMIUM.program, "profile",
				home.resolve("profile").toString(), "url", plant.httpsUrl(), "user", LoadedPlant.USER, "password",
				LoadedPlant.PASSWORD, "tag", TAG, "process", plant.emulator.process.pid(), "stop", Map.of("command",
						stop, "folder", plant.sealbench.folder.toString(), "environment", plant.sealbench.environment));
		Map<String, String> environment = Map.of("HOME", home.toString(), "NODE_PATH",
				Path.of(System.getProperty("sealbench.node"), "node_modules").toString(), "XDG_CONFIG_HOME",
				home.resolve("config").toString(), "XDG_CACHE_HOME", home.resolve("cache").toString());
		return JsonParser.parseString(Processes
				.run(home, environment, "", List.of("node", "live.js", new Gson().toJson(order))).requireDone().out())
				.getAsJsonObject();
	}
}
