// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.e2e.Processes.Result;

import com.google.gson.JsonObject;

/** What an engineer types on a new project, against an emulator in another process. */
class TypedSequenceTest {

	private static final String POLICIES = "Basic256Sha256/Sign,Basic256Sha256/SignAndEncrypt";

	@TempDir
	private Path folder;

	@Test
	void fromAnEmptyFolderToADeviceThatAStrictClientTrusts() throws IOException {
		Sealbench outside = new Sealbench(folder, folder.resolve("state"));
		outside.run("new", "plant").requireDone();
		Sealbench sealbench = outside.in(folder.resolve("plant"));
		String address = Loopback.address();
		sealbench.run("device", "add", "PLC_1", "--address", address + "/24", "--dns", "plc1.localhost").requireDone();
		sealbench.run("device", "set", "PLC_1", "webserver.enabled=true", "security.global=true", "opcua.enabled=true",
				"opcua.licence=small", "opcua.policies=" + POLICIES, "opcua.guest=false", "opcua.password-login=true",
				"opcua.users=+anna", "--yes").requireDone();
		sealbench.run("protect").requireDone();
		assertEquals("compiled", firstDevice(sealbench.json("compile")).get("state").getAsString());
		assertEquals("unchanged", firstDevice(sealbench.json("compile")).get("state").getAsString());
		try (RunningEmulator emulator = RunningEmulator.start(sealbench)) {
			load(sealbench, emulator);
			connect(sealbench, "opc.tcp://" + address + ":4840");
			assertEquals(0, emulator.stop());
		}
		try (RunningEmulator emulator = RunningEmulator.start(sealbench)) {
			assertEquals(List.of("running", "running"), RunningEmulator.states(emulator.device("PLC_1")));
			assertEquals("unchanged",
					firstDevice(sealbench.json("download", "--to", emulator.url)).get("state").getAsString());
		}
	}

	private static void load(Sealbench sealbench, RunningEmulator emulator) throws IOException {
		JsonObject plan = firstDevice(sealbench.json("plan", "--to", emulator.url));
		assertEquals("new", plan.get("state").getAsString());
		String code = emulator.pairingCode("PLC_1");
		Result wrong = sealbench.run("download", "--to", emulator.url, "--pairing-code", "0000-0000-0000-0000");
		assertEquals(4, wrong.exitCode(), wrong.err());
		JsonObject loaded = firstDevice(
				sealbench.json("download", "--to", emulator.url, "--pairing-code", "PLC_1=" + code));
		assertEquals("loaded", loaded.get("result").getAsString());
		JsonObject device = emulator.device("PLC_1");
		assertTrue(device.get("pairingCode").isJsonNull());
		assertEquals(List.of("running", "running"), RunningEmulator.states(device));
	}

	private static void connect(Sealbench sealbench, String url) throws IOException {
		for (String endpoint : List.of(url, "PLC_1")) {
			JsonObject answer = sealbench.json("connect", endpoint, "--policy", "Basic256Sha256", "--mode",
					"SignAndEncrypt", "--login", "anna");
			assertTrue(answer.get("connected").getAsBoolean(), answer.toString());
			assertEquals("Good", answer.get("status").getAsString());
			answer.getAsJsonArray("checks")
					.forEach(check -> assertFalse(check.getAsJsonObject().get("result").getAsString().equals("failed"),
							check.toString()));
		}
		sealbench.environment.put("SEALBENCH_PASSWORD", "Wrong-Horse-77");
		Result wrong = sealbench.run("connect", url, "--login", "anna");
		assertEquals(1, wrong.exitCode());
		assertTrue(wrong.err().startsWith("error: " + url + ": Bad_UserAccessDenied: "), wrong.err());
		assertEquals(1, wrong.err().lines().count(), wrong.err());
		sealbench.environment.put("SEALBENCH_PASSWORD", Sealbench.PASSWORD);
		JsonObject distrusting = sealbench.json("connect", url, "--login", "anna", "--trust", "1");
		assertFalse(distrusting.get("connected").getAsBoolean());
		assertTrue(distrusting.get("status").getAsString()
				.matches("Bad_CertificateUntrusted|Bad_CertificateChainIncomplete"), distrusting.toString());
	}

	private static JsonObject firstDevice(JsonObject answer) {
		assertTrue(answer.has("devices"), answer.toString());
		return answer.getAsJsonArray("devices").get(0).getAsJsonObject();
	}
}
