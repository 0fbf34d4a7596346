// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.common.Place;
import org.sealbench.operations.revocation.RevocationProblem;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.testkit.FreePorts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The command {@code cert revoke --everywhere}, in a plant of which nothing was loaded. */
class RevokeEverywhereCommandTest {

	@TempDir
	private Path folder;
	private Cli cli;
	private String laptop;

	@BeforeEach
	void protectedPlant() {
		cli = Cli.withProtectedProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "security.global=true", "--yes").requireDone();
		laptop = cli.run("cert", "new", "--usage", "client", "--cn", "laptop", "--ca", "2", "--json").requireDone()
				.json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsString();
	}

	private JsonArray targets(Result result) {
		return result.json().getAsJsonArray("targets");
	}

	@Test
	void aFolderThatWasExportedToGetsTheList() throws Exception {
		cli.run("cert", "export", "2", "--to-pki", "pki").requireDone();
		Result revoked = cli.run("cert", "revoke", laptop, "--reason", "keyCompromise", "--everywhere", "--json")
				.requireDone();
		JsonObject only = targets(revoked).get(0).getAsJsonObject();
		assertEquals(List.of("folder", "reached", "2"), List.of(only.get("kind").getAsString(),
				only.get("state").getAsString(), only.get("list").getAsString()));
		assertEquals(laptop,
				revoked.json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsString());
		assertEquals(0, revoked.json().get("waiting").getAsInt());
		Path list = Files.list(cli.folder.resolve("pki/trusted/crl")).findFirst().orElseThrow();
		assertEquals(1, CrlReader.read(Files.readAllBytes(list), "list").getRevokedCertificates().size());
		assertFalse(Files.exists(cli.folder.resolve("revocations/0002.log")));
	}

	@Test
	void onceMoreItTellsThoseWhoDoNotKnow() throws Exception {
		cli.run("cert", "export", "2", "--to-pki", "pki").requireDone();
		Files.move(cli.folder.resolve("pki"), cli.folder.resolve("away"));
		Result waiting = cli.run("cert", "revoke", laptop, "--everywhere");
		assertEquals(5, waiting.exitCode());
		assertEquals(1, waiting.errors().size(), waiting::err);
		assertTrue(waiting.out().contains("0 of 1 done, 1 waiting"), waiting::out);
		assertEquals("waiting", targets(cli.run("cert", "revoke", "--everywhere", "--status", "--json").requireDone())
				.get(0).getAsJsonObject().get("state").getAsString());
		Files.move(cli.folder.resolve("away"), cli.folder.resolve("pki"));
		Result again = cli.run("cert", "revoke", laptop, "--everywhere").requireDone();
		assertTrue(again.err().contains("it was revoked at") && again.out().contains("1 of 1 done"), again::err);
		assertTrue(cli.run("cert", "revoke", "--everywhere", "--continue").requireDone().out()
				.contains("Nobody is to be told."));
	}

	@Test
	void whatCannotBeIsRefusedWithOneMessage() {
		for (String[] wrong : new String[][] { { "2" }, { "--everywhere", "--continue", laptop }, { "--everywhere" },
				{ "--everywhere", "2" }, { "--everywhere", laptop, "1" }, { "--everywhere", "4711" },
				{ "--everywhere", "--device", "PLC_1" }, { "--everywhere", "--device", "PLC_9" },
				{ "--everywhere", "--reason", "because", laptop } }) {
			String[] all = Stream.concat(Stream.of("cert", "revoke"), Stream.of(wrong)).toArray(String[]::new);
			Result result = cli.run(all);
			assertEquals(1, result.errors().size(), result::err);
			assertTrue(result.exitCode() == 1 || result.exitCode() == 2, result::err);
		}
		assertFalse(Files.exists(cli.folder.resolve("revocations")));
		cli.run("cert", "revoke", laptop).requireDone();
	}

	@Test
	void anOptionThatWouldDoNothingIsRefused() {
		for (String[] wrong : new String[][] { { laptop, "--to", "https://127.0.0.1:1" }, { laptop, "--overwrite" },
				{ laptop, "--stop-allowed" }, { laptop, "--login-password-file", "x" }, { "--device", "PLC_1" },
				{ "--continue" }, { "--status" }, { "--everywhere", "--status", "--reason", "superseded" },
				{ "--everywhere", "--status", "--to", "https://127.0.0.1:1" },
				{ "--everywhere", "--continue", "--reason", "superseded" } }) {
			Result result = cli
					.run(Stream.concat(Stream.of("cert", "revoke"), Stream.of(wrong)).toArray(String[]::new));
			assertEquals(2, result.exitCode(), result::err);
			boolean needsMore = !wrong[0].equals("--everywhere");
			assertTrue(
					result.err().contains(needsMore ? "does nothing without --everywhere" : "does nothing beside --"),
					result::err);
		}
		assertEquals(2, cli.run("renew", "--due", "30", "--stop-allowed").exitCode());
		assertEquals(2, cli.run("explain", "PLC_1", "PLC_1", "--yes").exitCode());
		cli.run("cert", "revoke", laptop).requireDone();
	}

	private static String server(String url, String user) {
		return "{\"kind\":\"SERVER\",\"name\":\"" + url + "\",\"station\":\"\",\"certificate\":2,\"user\":\"" + user
				+ "\",\"policy\":\"\"}\n";
	}

	@Test
	void aPasswordIsForOneServerAlone() throws Exception {
		String first = "opc.tcp://127.0.0.1:" + FreePorts.on("127.0.0.1");
		String second = "opc.tcp://127.0.0.2:" + FreePorts.on("127.0.0.2");
		Files.writeString(cli.folder.resolve("recipients.log"), server(first, "admin"));
		Files.writeString(cli.folder.resolve("secret"), "of the first");
		cli.environment.put("SEALBENCH_LOGIN_PASSWORD", "of the first");
		assertEquals(5, cli.run("cert", "revoke", laptop, "--everywhere").exitCode(), "there is one, which is asked");

		Files.writeString(cli.folder.resolve("recipients.log"), server(first, "admin") + server(second, "admin"));
		Result unnamed = cli.run("cert", "revoke", "--everywhere", "--continue");
		assertEquals(List.of(1, 2), List.of(unnamed.exitCode(), unnamed.errors().size()), unnamed::err);
		String missing = RevocationProblem.PASSWORD_MISSING.at(Place.of(first), "admin", first, 2).message();
		assertTrue(unnamed.errors().stream().allMatch(each -> each.contains(missing)), unnamed::err);

		Result named = cli.run("cert", "revoke", "--everywhere", "--continue", "--login-password-file",
				first + "=secret");
		assertTrue(named.errors().get(0).contains("no OPC UA server") && named.errors().get(1).contains("password of"),
				named::err);
		for (String wrong : List.of("secret", "opc.tcp://127.0.0.3:4840=secret")) {
			assertEquals(2,
					cli.run("cert", "revoke", "--everywhere", "--continue", "--login-password-file", wrong).exitCode());
		}
	}
}
