// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.e2e.Processes.Result;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.request.ReceivedRequest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Certificate push (OPC 10000-12): ours to a device and to node-opcua's server, and node-opcua's client to a device.
 */
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

	private static String presented() throws IOException {
		return push(plant.sealbench, plant.opcUaUrl(), ENGINEER, "--dry-run").getAsJsonObject("before")
				.get("fingerprintSha256").getAsString();
	}

	private static JsonObject push(Sealbench sealbench, String url, String user, String... more) throws IOException {
		List<String> words = new ArrayList<>(List.of("push", url, "--login", user));
		words.addAll(List.of(more));
		JsonObject answer = sealbench.json(words.toArray(String[]::new));
		assertTrue(answer.has("result"), answer.toString());
		return answer;
	}

	private static String result(JsonObject answer) {
		return answer.get("result").getAsString();
	}

	@Test
	void aNewKeyAndItsCertificateAreTakenOverByTheProject() throws IOException {
		// Another test may have had somebody else push: then the server is not the project's any more.
		plant.sealbench.run("download", LoadedPlant.DEVICE, "--to", plant.emulator.url, "--overwrite", "--stop-allowed")
				.requireDone();
		JsonObject before = push(plant.sealbench, plant.opcUaUrl(), ENGINEER, "--dry-run");
		assertEquals("unchanged", result(before), before.toString());
		JsonObject answer = push(plant.sealbench, plant.opcUaUrl(), ENGINEER, "--new-key");
		assertEquals("done", result(answer), answer.toString());
		String after = presented();
		assertNotEquals(before.getAsJsonObject("before").get("fingerprintSha256").getAsString(), after);
		JsonObject shown = plant.sealbench.json("cert", "show", answer.get("certificate").getAsString());
		assertTrue(shown.toString().contains(after), shown.toString());
		JsonObject plan = plant.sealbench.json("plan", LoadedPlant.DEVICE, "--to", plant.emulator.url);
		assertEquals("unchanged", plan.getAsJsonArray("devices").get(0).getAsJsonObject().get("state").getAsString(),
				plan.toString());
	}

	/** node-opcua answers Good to CloseAndUpdate and does nothing; a certificate added alone it takes. */
	@Test
	void nodeOpcUaTakesATrustedClientAndACertificateForANewKey() throws IOException, ProblemException {
		try (NodePush.Server server = NodePush.server(folder.resolve("node-server"), plant, "")) {
			Sealbench sealbench = atNode();
			Files.writeString(plant.file("partner.pem"), Certificates.pem(Clients.stranger("partner").certificate()));
			JsonObject answer = push(sealbench, server.url(), NodePush.USER, "--accept", fingerprint(sealbench, server),
					"--new-key", "--add", "partner.pem");
			assertEquals("done", result(answer), answer.toString());
			assertTrue(answer.get("changes").toString().contains("trust partner"), answer.toString());
			JsonObject again = push(sealbench, server.url(), NodePush.USER, "--no-trust-list");
			assertEquals("unchanged", result(again), again.toString());
			assertEquals(NodePush.SERVER_URI, again.get("applicationUri").getAsString());
		}
	}

	@Test
	void whatNodeOpcUaDoesNotApplyIsTakenBack() throws IOException {
		try (NodePush.Server server = NodePush.server(folder.resolve("node-refuses"), plant, "UpdateCertificate")) {
			Sealbench sealbench = atNode();
			JsonObject answer = push(sealbench, server.url(), NodePush.USER, "--accept", fingerprint(sealbench, server),
					"--no-trust-list");
			assertEquals("rolled back", result(answer), answer.toString());
			assertTrue(answer.get("problems").toString().contains("Bad_InvalidState"), answer.toString());
		}
	}

	@Test
	void nodeOpcUasClientPushesToADevice() throws IOException, ProblemException {
		Credential member = Clients.member(plant.sealbench.folder, "node");
		Path place = folder.resolve("node-client");
		try (NodePush node = NodePush.client(place)) {
			Files.writeString(place.resolve("key.pem"), PrivateKeys.toPem(member.key()));
			Files.writeString(place.resolve("certificate.pem"), Certificates.pem(member.certificate()));
			JsonObject request = NodePush.request(place);
			request.addProperty("endpoint", plant.opcUaUrl());
			request.addProperty("certificate", place.resolve("certificate.pem").toString());
			request.addProperty("key", place.resolve("key.pem").toString());
			request.addProperty("applicationUri", Certificates.applicationUri(member.certificate()).orElseThrow());
			request.addProperty("authority", plant.file("ca.der").toString());
			request.addProperty("revocationList", plant.file("ca.crl").toString());
			request.addProperty("user", ENGINEER);
			request.addProperty("password", Sealbench.PASSWORD);
			request.addProperty("client", base64(Clients.stranger("partner").certificate()));
			node.say(request);
			JsonObject asked = node.answer();
			assertEquals("Good", asked.get("added").getAsString(), asked.toString());
			assertEquals("Good", asked.get("rejected").getAsString(), asked.toString());
			X509Certificate ca = CertificateReader.read(Files.readAllBytes(plant.file("ca.der")), "ca.der");
			assertTrue(asked.getAsJsonArray("trusted").contains(new JsonPrimitive(base64(ca))), asked.toString());
			ReceivedRequest wanted = ReceivedRequest
					.read(Base64.getDecoder().decode(asked.get("request").getAsString()), "request");
			X509Certificate signed = Clients.server(plant.sealbench.folder, wanted);
			JsonObject answer = new JsonObject();
			answer.addProperty("certificate", base64(signed));
			JsonArray issuers = new JsonArray();
			issuers.add(base64(ca));
			answer.add("issuers", issuers);
			node.say(answer);
			JsonObject done = node.answer();
			assertEquals("Good", done.get("updated").getAsString(), done.toString());
			assertEquals("Good", done.get("applied").getAsString(), done.toString());
			assertEquals(Certificates.sha256(signed), presented());
		}
	}

	/** Of the certificate that a server presents, as a refusal tells it. */
	private static String fingerprint(Sealbench sealbench, NodePush.Server server) throws IOException {
		Result refused = sealbench.run("push", server.url(), "--login", NodePush.USER);
		assertEquals(1, refused.exitCode(), refused.err());
		Matcher fingerprint = Pattern.compile("[0-9a-f]{64}").matcher(refused.err());
		assertTrue(fingerprint.find(), refused.err());
		return fingerprint.group();
	}

	private static Sealbench atNode() {
		Sealbench sealbench = plant.sealbench.in(plant.sealbench.folder);
		sealbench.environment.put("SEALBENCH_LOGIN_PASSWORD", NodePush.PASSWORD);
		return sealbench;
	}

	private static String base64(X509Certificate certificate) {
		return Base64.getEncoder().encodeToString(Certificates.der(certificate));
	}
}
