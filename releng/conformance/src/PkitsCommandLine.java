
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The cases of the NIST Public Key Interoperability Test Suite by way of the command line, with their settings as
 * options.
 */
final class PkitsCommandLine {

	private static final String POLICIES = "2.16.840.1.101.3.2.1.48.";

	private final Path suite;
	private final Path folder;

	PkitsCommandLine(Path suite, Path folder) {
		this.suite = suite;
		this.folder = folder;
	}

	List<Verdict> run() throws IOException {
		List<Verdict> verdicts = new ArrayList<>();
		for (JsonElement each : JsonParser.parseString(Files.readString(suite.resolve("tests.json")))
				.getAsJsonArray()) {
			verdicts.add(judge(each.getAsJsonObject()));
		}
		return verdicts;
	}

	private Verdict judge(JsonObject test) throws IOException {
		// The suite lists the trust anchor first and the end entity last.
		JsonArray certificates = test.getAsJsonArray("certs");
		CommandLineQuestion question = new CommandLineQuestion(folder)
				.certificate(certificate(certificates.get(certificates.size() - 1)))
				.file("--ca", certificate(certificates.get(0))).with("--at", "2020-06-01T00:00:00Z");
		for (int i = 1; i + 1 < certificates.size(); i++) {
			question.file("--chain", certificate(certificates.get(i)));
		}
		for (JsonElement each : test.getAsJsonArray("crls")) {
			question.file("--crl", Files.readAllBytes(suite.resolve("crls/" + each.getAsString() + ".crl")));
		}
		policies(question, test.getAsJsonObject("settings"));
		CommandLineQuestion.Answer answer = question.ask();
		return new Verdict(test.get("id").getAsString() + " " + test.get("name").getAsString(),
				test.get("expect").getAsString().equals("accept"), answer.accepted(), true, answer.text());
	}

	private byte[] certificate(JsonElement name) throws IOException {
		return Files.readAllBytes(suite.resolve("certs/" + name.getAsString() + ".crt"));
	}

	private static void policies(CommandLineQuestion question, JsonObject settings) {
		if (settings.has("SetInitialPolicySet")) {
			for (String policy : settings.get("SetInitialPolicySet").getAsString().replace("\"", "").split(",")) {
				if (!policy.equals("anyPolicy")) {
					question.with("--policy", POLICIES + policy.substring(policy.lastIndexOf('-') + 1));
				}
			}
		}
		option(question, settings, "SetInitialExplicitPolicy", "--explicit-policy");
		option(question, settings, "SetInitialPolicyMappingInhibit", "--inhibit-policy-mapping");
		option(question, settings, "SetInitialInhibitAnyPolicy", "--inhibit-any-policy");
	}

	private static void option(CommandLineQuestion question, JsonObject settings, String name, String option) {
		if (settings.has(name) && settings.get(name).getAsString().contains("true")) {
			question.with(option);
		}
	}
}
