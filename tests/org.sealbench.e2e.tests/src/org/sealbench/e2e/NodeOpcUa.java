// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.sealbench.e2e.Processes.Result;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.PrivateKeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A client made with node-opcua, one process for each connection. */
final class NodeOpcUa {

	private final Path folder;
	private final LoadedPlant plant;
	private final boolean trusting;

	/** @param trusting whether the client trusts the project CA; else nobody */
	NodeOpcUa(Path folder, LoadedPlant plant, boolean trusting) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.plant = plant;
		this.trusting = trusting;
	}

	/** Connects with Basic256Sha256, Sign and Encrypt, and a user. */
	JsonObject connect(Credential credential, String user, String password, JsonObject... steps) throws IOException {
		JsonObject request = request(credential);
		request.addProperty("policy", "Basic256Sha256");
		request.addProperty("mode", "SignAndEncrypt");
		request.addProperty("user", user);
		request.addProperty("password", password);
		JsonArray list = new JsonArray();
		List.of(steps).forEach(list::add);
		request.add("steps", list);
		return run("client.js", request);
	}

	/**
	 * Asks for what the device offers, and opens one session after the other, each {@code policy/mode} with a user or,
	 * for the empty string, as a guest.
	 */
	JsonObject sessions(Credential credential, List<String> security, String user, String password) throws IOException {
		JsonObject request = request(credential);
		JsonArray list = new JsonArray();
		for (String each : security) {
			JsonObject session = new JsonObject();
			session.addProperty("policy", each.split("/")[0]);
			session.addProperty("mode", each.split("/")[1]);
			session.addProperty("user", user);
			session.addProperty("password", password);
			list.add(session);
		}
		request.add("sessions", list);
		return run("policies.js", request);
	}

	private JsonObject request(Credential credential) throws IOException {
		Path key = folder.resolve("key.pem");
		Path certificate = folder.resolve("certificate.pem");
		Files.writeString(key, PrivateKeys.toPem(credential.key()));
		Files.writeString(certificate, Certificates.pem(credential.certificate()));
		JsonObject request = new JsonObject();
		request.addProperty("modules", Path.of(System.getProperty("sealbench.node"), "node_modules").toString());
		request.addProperty("endpoint", plant.opcUaUrl());
		request.addProperty("certificate", certificate.toString());
		request.addProperty("key", key.toString());
		request.addProperty("applicationUri", Certificates.applicationUri(credential.certificate()).orElseThrow());
		request.addProperty("pki", folder.resolve("pki").toString());
		if (trusting) {
			request.addProperty("authority", plant.file("ca.der").toString());
			request.addProperty("revocationList", plant.file("ca.crl").toString());
		}
		request.addProperty("namespace", "urn:sealbench:device");
		return request;
	}

	private JsonObject run(String script, JsonObject request) throws IOException {
		try (InputStream source = NodeOpcUa.class.getResourceAsStream("/" + script)) {
			Files.write(folder.resolve(script), source.readAllBytes());
		}
		// Node has given up the padding of Basic128Rsa15, unless it is told otherwise, and then it warns of it in a
		// line of its own.
		Result result = Processes.run(folder, Map.of("NODEOPCUA_LOG_LEVEL", "NONE"), request.toString(),
				List.of("node", "--security-revert=CVE-2023-46809", script)).requireDone();
		return JsonParser.parseString(result.out().lines().reduce((warning, last) -> last).orElse(""))
				.getAsJsonObject();
	}

	static JsonObject read(String tag) {
		JsonObject step = new JsonObject();
		step.addProperty("read", tag);
		return step;
	}

	static JsonObject write(String tag, String type, double value) {
		JsonObject step = new JsonObject();
		step.addProperty("write", tag);
		step.addProperty("type", type);
		step.addProperty("value", value);
		return step;
	}

	static JsonObject call(String method, String type, double... values) {
		JsonObject step = new JsonObject();
		step.addProperty("call", method);
		step.addProperty("type", type);
		JsonArray list = new JsonArray();
		for (double value : values) {
			list.add(value);
		}
		step.add("values", list);
		return step;
	}
}
