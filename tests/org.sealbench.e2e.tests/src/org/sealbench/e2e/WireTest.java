// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What somebody on the way can read: names of nodes and values with None, and nothing with Sign and Encrypt. */
class WireTest {

	private static final String NODE = "BatchName";
	private static final String READ = "Apple juice 0.5 l";
	private static final String WRITTEN = "Pear juice 0.7 l";

	@TempDir
	private static Path folder;
	private static LoadedPlant plant;
	private static Sealbench client;

	@BeforeAll
	static void load() throws IOException {
		plant = LoadedPlant.in(folder, "opcua.policies=None,Basic256Sha256/Sign,Basic256Sha256/SignAndEncrypt");
		client = plant.sealbench.in(plant.sealbench.folder);
		client.environment.put("SEALBENCH_PASSWORD", LoadedPlant.PASSWORD);
	}

	@AfterAll
	static void end() {
		if (plant != null) {
			plant.close();
		}
	}

	/** What a reader on the way makes of a session in which a value is read and another one written. */
	private static String seen(WireReader reader, String policy, String mode) throws IOException {
		try (reader) {
			JsonObject answer = client.json("connect", reader.url(), "--policy", policy, "--mode", mode, "--login",
					LoadedPlant.USER, "--read", NODE, "--write", NODE + "=" + WRITTEN, "--write", NODE + "=" + READ);
			assertTrue(answer.get("connected").getAsBoolean(), answer.toString());
			answer.getAsJsonArray("values").forEach(each -> assertEquals("Good",
					each.getAsJsonObject().get("status").getAsString(), answer.toString()));
			return reader.read();
		}
	}

	private static void allCanBeRead(String seen) {
		assertEquals(List.of(),
				List.of(NODE, READ, WRITTEN, LoadedPlant.USER).stream().filter(each -> !seen.contains(each)).toList());
		assertFalse(seen.contains(LoadedPlant.PASSWORD), "the password is encrypted with every policy");
	}

	private static void nothingCanBeRead(String seen) {
		assertTrue(seen.contains("Basic256Sha256"), "the opening of the channel can be read");
		assertEquals(List.of(), List.of(NODE, READ, WRITTEN, LoadedPlant.USER, LoadedPlant.PASSWORD).stream()
				.filter(seen::contains).toList());
	}

	@Test
	void aTapReadsEverythingWithNone() throws IOException {
		allCanBeRead(seen(new ByteTap(plant.address, 4840), "None", "None"));
	}

	@Test
	void aTapReadsEverythingThatIsSignedAlone() throws IOException {
		allCanBeRead(seen(new ByteTap(plant.address, 4840), "Basic256Sha256", "Sign"));
	}

	@Test
	void aTapReadsNothingThatIsEncrypted() throws IOException {
		nothingCanBeRead(seen(new ByteTap(plant.address, 4840), "Basic256Sha256", "SignAndEncrypt"));
	}

	/** Where tshark may not capture, a tap stands in. */
	@Test
	void wiresharkReadsWithNoneWhatItDoesNotWithEncryption() throws IOException {
		allCanBeRead(seen(WireReader.on(folder.resolve("open"), plant.address, 4840), "None", "None"));
		nothingCanBeRead(seen(WireReader.on(folder.resolve("secured"), plant.address, 4840), "Basic256Sha256",
				"SignAndEncrypt"));
	}

	@Test
	void theCommandItselfTellsWhatIsReadable() throws IOException {
		JsonObject secured = client.json("connect", plant.opcUaUrl(), "--login", LoadedPlant.USER, "--read",
				"BatchName", "--wire");
		assertTrue(secured.get("connected").getAsBoolean(), secured.toString());
		assertEquals(0, secured.getAsJsonObject("wire").getAsJsonArray("readable").size(), secured.toString());
		assertEquals(5, secured.getAsJsonObject("wire").get("searched").getAsInt(), secured.toString());
		JsonObject open = client.json("connect", plant.opcUaUrl(), "--policy", "None", "--mode", "None", "--login",
				LoadedPlant.USER, "--read", "BatchName", "--wire");
		assertTrue(open.get("connected").getAsBoolean(), open.toString());
		String readable = open.getAsJsonObject("wire").get("readable").toString();
		assertTrue(readable.contains("BatchName") && readable.contains("Apple juice 0.5 l")
				&& readable.contains(LoadedPlant.USER), readable);
		assertFalse(readable.contains("the password"), readable);
		assertEquals(3, client.json("connect", plant.opcUaUrl(), "--endpoints").getAsJsonArray("offered").size());
	}
}
