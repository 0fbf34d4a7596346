
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The cases of C2SP x509-limbo by way of the command line, with the options that a user would take from the description
 * of a case.
 */
final class LimboCommandLine {

	/** Which of the options tell what the certificate is for. */
	enum Options {
		/** The usage by the kind of validation, and the host. */
		USAGE_AND_HOST(true, true),
		/** The usage alone. */
		USAGE(true, false),
		/** The host alone. */
		HOST(false, true),
		/** Neither. */
		NEITHER(false, false);

		private final boolean usage;
		private final boolean host;

		Options(boolean usage, boolean host) {
			this.usage = usage;
			this.host = host;
		}

		String label() {
			return "limbo, cert verify with " + name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
		}
	}

	private final Path file;
	private final Path folder;

	LimboCommandLine(Path file, Path folder) {
		this.file = file;
		this.folder = folder;
	}

	List<Verdict> run(Options options) throws IOException {
		List<Verdict> verdicts = new ArrayList<>();
		for (JsonElement each : JsonParser.parseString(Files.readString(file)).getAsJsonObject()
				.getAsJsonArray("testcases")) {
			verdicts.add(judge(each.getAsJsonObject(), options));
		}
		return verdicts;
	}

	private Verdict judge(JsonObject test, Options options) throws IOException {
		String name = test.get("id").getAsString();
		boolean expected = test.get("expected_result").getAsString().equals("SUCCESS");
		// A certificate for another host, and one for another use, is refused only where somebody asks for a host or a
		// use.
		boolean asked = (options.host
				|| !name.contains("::san::") && !name.contains("::cn::") && !name.endsWith("-wrong-san"))
				&& (options.usage || !name.contains("::eku::"));
		boolean counts = !expected && !name.startsWith("webpki::") && asked;
		CommandLineQuestion question = new CommandLineQuestion(folder).certificate(bytes(test.get("peer_certificate")));
		files(question, "--ca", test, "trusted_certs");
		files(question, "--chain", test, "untrusted_intermediates");
		files(question, "--crl", test, "crls");
		if (!test.get("validation_time").isJsonNull()) {
			question.with("--at", test.get("validation_time").getAsString());
		}
		if (options.usage) {
			question.with("--usage", test.get("validation_kind").getAsString().equals("CLIENT") ? "client" : "web");
		}
		if (options.host && !test.get("expected_peer_name").isJsonNull()) {
			question.with("--host", test.getAsJsonObject("expected_peer_name").get("value").getAsString());
		}
		if (!test.get("max_chain_depth").isJsonNull()) {
			question.with("--depth", test.get("max_chain_depth").getAsString());
		}
		CommandLineQuestion.Answer answer = question.ask();
		return new Verdict(name, expected, answer.accepted(), counts, answer.text());
	}

	private static void files(CommandLineQuestion question, String option, JsonObject test, String field)
			throws IOException {
		for (JsonElement each : test.getAsJsonArray(field)) {
			question.file(option, bytes(each));
		}
	}

	private static byte[] bytes(JsonElement text) {
		return text.getAsString().getBytes(StandardCharsets.US_ASCII);
	}
}
