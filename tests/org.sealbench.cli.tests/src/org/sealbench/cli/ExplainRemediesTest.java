// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonObject;

/**
 * What {@code explain} advises can be done as it stands there, and helps; {@code --fix} does the same when agreed to.
 */
class ExplainRemediesTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void twoDevices() {
		cli = Cli.withProject(folder);
		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", "correct horse 7");
		for (String device : List.of("PLC_1", "PLC_2")) {
			cli.run("device", "add", device, "--address", "127.0.0.1" + device.charAt(4)).requireDone();
			cli.run("device", "set", device, "opcua.enabled=true", "opcua.licence=small", "opcua.policies=secure",
					"--yes").requireDone();
		}
	}

	private List<JsonObject> remedies(String client, String device) {
		List<JsonObject> remedies = new ArrayList<>();
		cli.run("explain", client, device, "--json").json().getAsJsonArray("links").forEach(link -> link
				.getAsJsonObject().getAsJsonArray("remedies").forEach(each -> remedies.add(each.getAsJsonObject())));
		return remedies;
	}

	/** Words as a shell splits them. */
	private static String[] words(String command) {
		List<String> words = new ArrayList<>();
		Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(command);
		while (word.find()) {
			words.add(word.group(1) == null ? word.group(2) : word.group(1));
		}
		assertEquals("sealbench", words.remove(0));
		return words.toArray(String[]::new);
	}

	/** Does what is advised until nothing is, all but loading. */
	private List<String> follow(String client, String device) {
		List<String> checks = new ArrayList<>();
		for (List<JsonObject> found = remedies(client, device); !found.isEmpty(); found = remedies(client, device)) {
			JsonObject first = found.get(0);
			String[] command = words(first.getAsJsonArray("commands").get(0).getAsString());
			checks.add(first.get("check").getAsString() + ": " + String.join(" ", command));
			assertTrue(checks.size() < 9, checks::toString);
			assertTrue(first.get("fix").getAsBoolean(), first::toString);
			cli.run(command).requireDone();
		}
		cli.run("explain", client, device).requireDone();
		return checks;
	}

	@Test
	void whatIsMissingIsMadeAndTrusted() {
		assertEquals(List.of("client certificate: compile PLC_1", "server certificate: compile PLC_2",
				"client certificate: trust PLC_2 PLC_1 --one-way", "server certificate: trust PLC_1 PLC_2 --one-way"),
				follow("PLC_1", "PLC_2"));
	}

	@Test
	void noPolicyAndNoUserAreNamedWithTheirSettings() {
		cli.run("compile").requireDone();
		cli.run("trust", "PLC_1", "PLC_2").requireDone();
		cli.run("device", "set", "PLC_1", "opcua.guest=false").requireDone();
		JsonObject login = remedies("PLC_2", "PLC_1").get(0);
		assertFalse(login.get("fix").getAsBoolean(), "a password is for a person to choose");
		String command = login.getAsJsonArray("commands").get(0).getAsString();
		cli.run(words(command.replace("NAME", "operator"))).requireDone();
		cli.run("device", "set", "PLC_1", "opcua.password-login=false").requireDone();
		assertEquals(List.of("login: device set PLC_1 opcua.password-login=true"), follow("PLC_2", "PLC_1"));
		Result table = cli.run("explain", "PLC_2", "PLC_1");
		assertFalse(table.out().contains("    sealbench"), table::out);
	}

	@Test
	void anotherCertificateIsMadeWhereNamesAreMissingOrItIsRevoked() {
		cli.run("protect").requireDone();
		cli.run("device", "set", "PLC_1", "security.global=true", "--yes").requireDone();
		cli.run("device", "set", "PLC_2", "security.global=true", "--yes").requireDone();
		cli.run("compile").requireDone();
		String wrong = cli
				.run("cert", "new", "--device", "PLC_2", "--usage", "opcua", "--san", "dns:elsewhere", "--assign",
						"--json")
				.requireDone().json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsString();
		assertEquals(List.of("server certificate: cert new --device PLC_2 --usage opcua --assign"),
				follow("PLC_1", "PLC_2"));
		String now = String.valueOf(Integer.parseInt(wrong) + 1);
		cli.run("cert", "revoke", now).requireDone();
		assertEquals(List.of("server certificate: cert renew " + now), follow("PLC_1", "PLC_2"));
		assertEquals(List.of(), follow("PLC_2", "PLC_1"));
	}

	@Test
	void isDoneAfterAQuestionAndNeverInSilence() throws Exception {
		Result silent = cli.run("explain", "PLC_1", "PLC_2", "--fix");
		assertEquals(2, silent.exitCode());
		assertTrue(silent.errors().get(0).contains("--yes"), silent::err);
		cli.terminal = new Typist("no", "no", "no", "no");
		assertEquals(1, cli.run("explain", "PLC_1", "PLC_2", "--fix").exitCode());
		assertFalse(cli.run("cert", "list").out().contains("OPCUA-1"));
		Result done = cli.run("explain", "PLC_1", "PLC_2", "--fix", "--yes", "--json").requireDone();
		assertEquals(4, done.json().getAsJsonArray("done").size());
		assertTrue(done.err().contains("must be loaded again"), done::err);
		cli.run("explain", "PLC_1", "PLC_2").requireDone();
	}
}
