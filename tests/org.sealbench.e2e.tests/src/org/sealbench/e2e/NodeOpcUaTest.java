// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** node-opcua against a device's OPC UA server. */
class NodeOpcUaTest {

	@TempDir
	private static Path folder;
	private static LoadedPlant plant;
	private static NodeOpcUa node;
	private static Credential member;

	@BeforeAll
	static void load() throws IOException, ProblemException {
		plant = LoadedPlant.in(folder, "opcua.policies=None,Basic256Sha256/SignAndEncrypt");
		node = new NodeOpcUa(folder.resolve("node"), plant, true);
		member = Clients.member(plant.sealbench.folder, "member");
	}

	@AfterAll
	static void end() {
		if (plant != null) {
			plant.close();
		}
	}

	@Test
	void readsWritesAndCalls() throws IOException {
		JsonObject answer = node.connect(member, LoadedPlant.USER, LoadedPlant.PASSWORD, NodeOpcUa.read("BatchName"),
				NodeOpcUa.write("LineSpeed", "Float", 140.5), NodeOpcUa.read("LineSpeed"),
				NodeOpcUa.read("FillVolumes"), NodeOpcUa.call("Add", "Float", 2.5, 4));
		assertTrue(answer.get("connected").getAsBoolean(), answer.toString());
		JsonArray steps = answer.getAsJsonArray("steps");
		steps.forEach(
				step -> assertEquals("Good", step.getAsJsonObject().get("status").getAsString(), answer.toString()));
		assertEquals("Apple juice 0.5 l", steps.get(0).getAsJsonObject().get("value").getAsString());
		assertEquals(140.5, steps.get(2).getAsJsonObject().get("value").getAsDouble());
		assertEquals("[500,500,330,330]", steps.get(3).getAsJsonObject().get("value").toString());
		assertEquals(6.5, steps.get(4).getAsJsonObject().getAsJsonArray("value").get(0).getAsDouble());
	}

	@Test
	void theClientRefusesADeviceWhoseCaItDoesNotTrust() throws IOException {
		JsonObject answer = new NodeOpcUa(folder.resolve("distrusting"), plant, false).connect(member, LoadedPlant.USER,
				LoadedPlant.PASSWORD);
		assertFalse(answer.get("connected").getAsBoolean());
		assertTrue(answer.get("error").getAsString().contains("server Certificate verification failed"),
				answer.toString());
	}

	@Test
	void aWrongPasswordIsRefused() throws IOException {
		JsonObject answer = node.connect(member, LoadedPlant.USER, "Fill-3-Bottles!");
		assertFalse(answer.get("connected").getAsBoolean());
		assertTrue(answer.get("error").getAsString().contains("BadUserAccessDenied"), answer.toString());
	}

	@Test
	void guestsAreRefused() throws IOException {
		assertFalse(node.connect(member, "", "").get("connected").getAsBoolean());
	}

	@Test
	void anUntrustedClientIsRefused() throws IOException, ProblemException {
		JsonObject answer = node.connect(Clients.stranger("stranger"), LoadedPlant.USER, LoadedPlant.PASSWORD);
		assertFalse(answer.get("connected").getAsBoolean());
		// node-opcua reports either the code or, when the server has hung up before it was read, that.
		assertTrue(answer.get("error").getAsString().matches("(?s).*(BadSecurityChecksFailed|rejected by server).*"),
				answer.toString());
	}

	@Test
	void aRevokedClientIsRefusedAfterTheDownload() throws IOException, ProblemException {
		Credential leaver = Clients.member(plant.sealbench.folder, "leaver");
		assertTrue(node.connect(leaver, LoadedPlant.USER, LoadedPlant.PASSWORD).get("connected").getAsBoolean());
		Clients.revoke(plant.sealbench.folder, leaver);
		plant.sealbench.run("download", "--to", plant.emulator.url).requireDone();
		JsonObject answer = node.connect(leaver, LoadedPlant.USER, LoadedPlant.PASSWORD);
		assertFalse(answer.get("connected").getAsBoolean(), answer.toString());
		assertTrue(node.connect(member, LoadedPlant.USER, LoadedPlant.PASSWORD).get("connected").getAsBoolean());
	}
}
