// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.e2e.Processes.Result;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The commands of a rollover and of the way back, with three devices and a client that knows one CA only. */
class RolloverTest {

	private static final List<String> DEVICES = List.of("PLC_1", "PLC_2", "PLC_3");

	@TempDir
	private Path folder;

	@Test
	void aCaGivesWayToAnotherOneByCommands() throws IOException {
		Sealbench outside = new Sealbench(folder, folder.resolve("state"));
		outside.run("new", "plant").requireDone();
		Sealbench sealbench = outside.in(folder.resolve("plant"));
		sealbench.run("protect", "--user", Sealbench.USER).requireDone();
		for (String device : DEVICES) {
			sealbench.run("device", "add", device, "--address", Loopback.address()).requireDone();
			sealbench.run("device", "set", device, "security.global=true", "webserver.enabled=true",
					"opcua.enabled=true", "opcua.licence=small", "opcua.guest=true",
					"opcua.policies=Basic256Sha256/SignAndEncrypt", "--yes").requireDone();
		}
		try (RunningEmulator emulator = RunningEmulator.start(sealbench)) {
			sealbench.run("download", "--to", emulator.url, "--pairing-code", emulator.pairingCode("PLC_1"))
					.requireDone();
			sealbench.run("cert", "export", "2", "old.pem").requireDone();
			refusals(sealbench);

			JsonObject started = sealbench.json("ca", "rollover", "start", "2");
			assertEquals("trust", started.get("stage").getAsString());
			assertEquals(2, sealbench.run("ca", "rollover", "done", "trust:nobody").exitCode());
			assertEquals(1, sealbench.run("ca", "rollover", "start", "2").exitCode());
			assertEquals(5, sealbench.run("ca", "rollover", "next", "--to", "https://127.0.0.1:1").exitCode());
			stage(sealbench, emulator, "trust");
			connects(sealbench, "old.pem");
			assertEquals(1, sealbench.run("ca", "rollover", "finish").exitCode());

			stage(sealbench, emulator, "reissue");
			sealbench.run("ca", "rollover", "files", "handout").requireDone();
			connects(sealbench, "old.pem");
			connects(sealbench, "handout/new-ca.crt");

			assertEquals("trust", sealbench.json("ca", "rollover", "back").get("stage").getAsString());
			stage(sealbench, emulator, "trust");
		}
	}

	/** What cannot give way, each told by one line. */
	private static void refusals(Sealbench sealbench) throws IOException {
		assertEquals(2, sealbench.run("ca", "rollover", "next").exitCode());
		assertEquals(2, sealbench.run("ca", "rollover", "finish").exitCode());
		Result leaf = sealbench.run("ca", "rollover", "start", "3");
		assertEquals(2, leaf.exitCode());
		assertEquals(1, leaf.err().lines().filter(line -> line.startsWith("error: ")).count(), leaf.err());
	}

	private static void stage(Sealbench sealbench, RunningEmulator emulator, String stage) throws IOException {
		JsonObject run = sealbench.json("ca", "rollover", "next", "--to", emulator.url);
		assertEquals(stage, run.get("stage").getAsString(), run.toString());
		for (JsonElement each : run.getAsJsonArray("devices")) {
			assertEquals("done", each.getAsJsonObject().get("state").getAsString(), run.toString());
		}
		assertTrue(run.getAsJsonArray("connections").size() >= DEVICES.size(), run.toString());
		for (JsonElement each : run.getAsJsonArray("connections")) {
			assertTrue(each.getAsJsonObject().get("connected").getAsBoolean(), each.toString());
		}
	}

	/** As a client that trusts what is in a file and nothing else. */
	private static void connects(Sealbench sealbench, String file) throws IOException {
		assertTrue(Files.exists(sealbench.folder.resolve(file)), file);
		sealbench.run("connect", "PLC_1", "--trust", file).requireDone();
	}
}
