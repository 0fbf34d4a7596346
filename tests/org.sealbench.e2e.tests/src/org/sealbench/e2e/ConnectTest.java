// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.e2e.Processes.Result;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command connect against a device: what it says in JSON and by its exit code, also where it fails. */
class ConnectTest {

	@TempDir
	private static Path folder;
	private static LoadedPlant plant;
	private static Sealbench client;

	@BeforeAll
	static void load() throws IOException {
		plant = LoadedPlant.in(folder, "opcua.policies=Basic256Sha256/SignAndEncrypt");
		client = plant.sealbench.in(plant.sealbench.folder);
		client.environment.put("SEALBENCH_PASSWORD", LoadedPlant.PASSWORD);
	}

	@AfterAll
	static void end() {
		if (plant != null) {
			plant.close();
		}
	}

	private static Result connect(Sealbench as, String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of("connect", "--login", LoadedPlant.USER, "--json"));
		all.addAll(List.of(arguments));
		return as.run(all.toArray(String[]::new));
	}

	private static void refused(int exitCode, String status, Sealbench as, String... arguments) throws IOException {
		Result result = connect(as, arguments);
		assertEquals(exitCode, result.exitCode(), result.err());
		JsonObject answer = JsonParser.parseString(result.out()).getAsJsonObject();
		assertFalse(answer.get("connected").getAsBoolean(), result.out());
		assertEquals(status, answer.get("status").getAsString(), result.out());
		assertFalse(answer.get("endpoint").getAsString().isEmpty(), result.out());
		assertEquals(0, answer.getAsJsonArray("values").size(), result.out());
		assertFalse(answer.getAsJsonArray("problems").isEmpty(), result.out());
		assertTrue(result.err().startsWith("error: ") && result.err().lines().count() == 1, result.err());
	}

	@Test
	void saysInJsonAndByItsExitCodeWhyThereIsNoConnection() throws IOException {
		Sealbench wrong = client.in(client.folder);
		wrong.environment.put("SEALBENCH_PASSWORD", "wrong");
		refused(1, "Bad_UserAccessDenied", wrong, plant.opcUaUrl());
		refused(1, "Bad_CertificateUntrusted", client, plant.opcUaUrl(), "--trust", "1");
		refused(1, "Bad_SecurityPolicyRejected", client, plant.opcUaUrl(), "--policy", "Basic256");
		refused(1, "Bad_SecurityModeRejected", client, plant.opcUaUrl(), "--mode", "Sign");
		refused(1, "Bad_CertificateHostNameInvalid", client, plant.opcUaUrl(), "--host-name", "other.example");
		refused(2, "Bad_TcpEndpointUrlInvalid", client, "http://" + plant.address + ":4840");
		refused(2, "Bad_NotConnected", client, plant.opcUaUrl(), "--policy", "Basic257");
		refused(2, "Bad_NotConnected", client, plant.opcUaUrl(), "--read", "ns=two;s=Running");
		refused(3, "Bad_NotConnected", client, plant.opcUaUrl(), "--trust", "nowhere.pem");
		refused(5, "Bad_NotConnected", client, "opc.tcp://" + plant.address + ":4999");
		refused(5, "Bad_NotConnected", client, "opc.tcp://" + plant.address + ":8443");
	}

	@Test
	void eachOperationThatFailsIsSaidAndTheOthersAreDone() throws IOException {
		Result result = connect(client, plant.opcUaUrl(), "--trust", "1", "--trust", "ca.der", "--write",
				"LineSpeed=90.5", "--write", "LineSpeed=fast", "--write", "Nothing=1", "--read", "LineSpeed", "--call",
				"Add", "--arg", "1", "--call", "LineSpeed", "--browse", "ns=9;i=1");
		assertEquals(1, result.exitCode(), result.err());
		JsonArray values = JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("values");
		List<String> statuses = new ArrayList<>();
		values.forEach(each -> statuses.add(each.getAsJsonObject().get("status").getAsString()));
		assertEquals(List.of("Good", "Bad_TypeMismatch", "Bad_NodeIdUnknown", "Good", "Bad_ArgumentsMissing",
				"Bad_MethodInvalid", "Bad_NodeIdUnknown"), statuses);
		assertEquals("90.5", values.get(3).getAsJsonObject().get("value").getAsString());
	}

	@Test
	void watchesUntilThereWereEnoughChanges() throws IOException {
		Result result = connect(client, plant.opcUaUrl(), "--watch", "BatchName", "--count", "1");
		assertEquals(0, result.exitCode(), result.err());
		JsonArray changes = JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("changes");
		assertEquals("BatchName", changes.get(0).getAsJsonObject().get("node").getAsString());
		assertEquals(1, changes.size());
	}

	@Test
	void watchingEndsCleanlyWhenTheUserEndsIt() throws IOException, InterruptedException {
		Path out = folder.resolve("watch.out");
		Path err = folder.resolve("watch.err");
		Process process = client
				.prepare("connect", plant.opcUaUrl(), "--login", LoadedPlant.USER, "--watch", "BottleCount")
				.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
		while (!Files.readString(out).contains("BottleCount") && process.isAlive() && System.nanoTime() < end) {
			process.waitFor(20, TimeUnit.MILLISECONDS);
		}
		process.destroy();
		Processes.await(process);
		assertEquals(0, process.exitValue(), Files.readString(err));
		assertTrue(Files.readString(out).contains("connected: Good"), Files.readString(out));
		assertEquals("", Files.readString(err));
	}

	@Test
	void wrongLimitsAreRefused() throws IOException {
		assertEquals(2, client.run("connect", plant.opcUaUrl(), "--depth", "0").exitCode());
		assertEquals(2, client.run("connect", plant.opcUaUrl(), "--seconds", "3").exitCode());
		assertEquals(2, client.run("connect", plant.opcUaUrl(), "--watch", "BatchName", "--count", "0").exitCode());
	}
}
