// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * node-opcua with every policy and mode that a device knows, as a guest and as a user, with what it is told without
 * security.
 */
class NodePoliciesTest {

	private static final List<String> SECURED = List.of("Basic128Rsa15/Sign", "Basic128Rsa15/SignAndEncrypt",
			"Basic256/Sign", "Basic256/SignAndEncrypt", "Basic256Sha256/Sign", "Basic256Sha256/SignAndEncrypt",
			"Aes128_Sha256_RsaOaep/Sign", "Aes128_Sha256_RsaOaep/SignAndEncrypt", "Aes256_Sha256_RsaPss/Sign",
			"Aes256_Sha256_RsaPss/SignAndEncrypt");
	private static final String ALL = "None," + String.join(",", SECURED);

	@TempDir
	private static Path folder;
	private static LoadedPlant plant;
	private static Credential member;

	@BeforeAll
	static void load() throws IOException, ProblemException {
		plant = LoadedPlant.in(folder, "opcua.policies=" + ALL, "opcua.guest=on");
		member = Clients.member(plant.sealbench.folder, "member");
	}

	@AfterAll
	static void end() {
		if (plant != null) {
			plant.close();
		}
	}

	private static List<String> everything() {
		List<String> all = new ArrayList<>(List.of("None/None"));
		all.addAll(SECURED);
		return all;
	}

	private static JsonObject inSessions(String as, String user, String password) throws IOException {
		JsonObject answer = new NodeOpcUa(folder.resolve(as), plant, true).sessions(member, everything(), user,
				password);
		List<String> good = new ArrayList<>();
		for (JsonElement each : answer.getAsJsonArray("sessions")) {
			JsonObject session = each.getAsJsonObject();
			assertEquals("Good", session.get("status").getAsString(), session.toString());
			assertEquals("Apple juice 0.5 l", session.get("read").getAsString(), session.toString());
			assertEquals(3.5, session.get("called").getAsDouble(), session.toString());
			assertEquals(1, session.get("watched").getAsDouble(), 0.001, session.toString());
			good.add(session.get("policy").getAsString() + "/" + session.get("mode").getAsString());
		}
		assertEquals(everything(), good);
		return answer;
	}

	@Test
	void aUserReadsCallsAndWatchesWithEachOfThem() throws IOException {
		inSessions("user", LoadedPlant.USER, LoadedPlant.PASSWORD);
	}

	@Test
	void aGuestDoesSoToo() throws IOException {
		inSessions("guest", "", "");
	}

	@Test
	void withoutSecurityItIsToldWhatIsOffered() throws IOException {
		JsonObject discovered = new NodeOpcUa(folder.resolve("discovery"), plant, true)
				.sessions(member, List.of(), "", "").getAsJsonObject("discovered");
		List<String> endpoints = new ArrayList<>();
		discovered.getAsJsonArray("endpoints").forEach(each -> endpoints.add(each.getAsString()));
		assertEquals(everything().stream().map(each -> plant.opcUaUrl() + " " + each.replace("/", " ")).toList(),
				endpoints.stream().filter(each -> each.startsWith(plant.opcUaUrl() + " ")).toList());
		assertEquals(1, discovered.getAsJsonArray("servers").size(), discovered.toString());
		assertTrue(discovered.getAsJsonArray("servers").get(0).getAsString().startsWith("urn:"), discovered.toString());
	}
}
