// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.CrlReader;

import com.google.gson.JsonObject;

/** The command {@code ca crl}. */
class CaCrlTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protectedProject() {
		cli = Cli.withProtectedProject(folder);
	}

	private String number(int ca) throws Exception {
		cli.run("cert", "export", String.valueOf(ca), "list.crl", "--force").requireDone();
		return Crls.number(CrlReader.read(Files.readAllBytes(cli.folder.resolve("list.crl")), "list")).orElseThrow()
				.toString();
	}

	@Test
	void eachListHasTheNextNumberAndRevokesNothingMore() throws Exception {
		int before = Integer.parseInt(number(2));
		Result issued = cli.run("ca", "crl", "1", "2", "--json").requireDone();
		JsonObject list = issued.json().getAsJsonArray("revocationLists").get(1).getAsJsonObject();
		assertEquals(List.of("2", String.valueOf(before + 1)),
				List.of(list.get("ca").getAsString(), list.get("number").getAsString()));
		assertEquals(String.valueOf(before + 1), number(2));
		assertTrue(cli.run("ca", "crl", "2").requireDone().out()
				.startsWith("Revocation list " + (before + 2) + " of certificate 2 ("));
	}

	@Test
	void whatCannotIssueOneIsRefusedAndNothingIsIssued() throws Exception {
		String before = number(2);
		String leaf = cli.run("cert", "new", "--usage", "client", "--cn", "laptop", "--ca", "2", "--json").requireDone()
				.json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsString();
		for (String wrong : List.of(leaf, "4711")) {
			Result refused = cli.run("ca", "crl", "2", wrong);
			assertEquals(1, refused.errors().size(), refused::err);
			assertTrue(refused.exitCode() == 1 || refused.exitCode() == 2, refused::err);
		}
		assertEquals(2, cli.run("ca", "crl").exitCode());
		assertEquals(before, number(2));
	}
}
