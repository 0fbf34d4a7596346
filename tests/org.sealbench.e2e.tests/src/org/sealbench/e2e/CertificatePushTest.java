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
import org.sealbench.e2e.Processes.Result;

import com.google.gson.JsonObject;

/** Certificate push (OPC 10000-12) from the command line to a device. */
class CertificatePushTest {

	private static final String ENGINEER = "engineer";

	@TempDir
	private static Path folder;
	private static LoadedPlant plant;

	@BeforeAll
	static void load() throws IOException {
		plant = LoadedPlant.in(folder, "opcua.administrators=+" + ENGINEER);
		plant.sealbench.environment.put("SEALBENCH_LOGIN_PASSWORD", Sealbench.PASSWORD);
	}

	@AfterAll
	static void end() {
		if (plant != null) {
			plant.close();
		}
	}

	private static JsonObject push(String... more) throws IOException {
		List<String> words = new ArrayList<>(List.of("push", plant.opcUaUrl(), "--login", ENGINEER));
		words.addAll(List.of(more));
		return plant.sealbench.json(words.toArray(String[]::new));
	}

	private static String presented() throws IOException {
		JsonObject answer = push("--dry-run");
		assertTrue(answer.has("before"), answer.toString());
		return answer.getAsJsonObject("before").get("fingerprintSha256").getAsString();
	}

	@Test
	void nothingIsToBeDoneWhereACompiledImageIs() throws IOException {
		JsonObject answer = push();
		assertEquals("unchanged", answer.get("result").getAsString(), answer.toString());
		assertEquals(0, answer.getAsJsonArray("changes").size());
	}

	@Test
	void aNewKeyAndItsCertificateAreTakenAndShowUpInThePlan() throws IOException {
		String before = presented();
		JsonObject answer = push("--new-key");
		assertEquals("done", answer.get("result").getAsString(), answer.toString());
		String after = presented();
		assertTrue(!after.equals(before));
		JsonObject shown = plant.sealbench.json("cert", "show", answer.get("certificate").getAsString());
		assertTrue(shown.toString().contains(after), shown.toString());
		JsonObject plan = plant.sealbench.json("plan", LoadedPlant.DEVICE, "--to", plant.emulator.url);
		assertEquals("changed", plan.getAsJsonArray("devices").get(0).getAsJsonObject().get("state").getAsString(), plan.toString());
	}

	@Test
	void aWrongPasswordChangesNothing() throws IOException {
		Sealbench other = plant.sealbench.in(plant.sealbench.folder);
		other.environment.put("SEALBENCH_LOGIN_PASSWORD", "wrong");
		Result result = other.run("push", plant.opcUaUrl(), "--login", ENGINEER, "--new-key");
		assertEquals(1, result.exitCode(), result.err());
		assertTrue(result.err().contains("Bad_UserAccessDenied"), result.err());
	}
}
