// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

/** Installing a certificate and asking what a change of address breaks, as commands. */
class CertInstallTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protect() {
		cli = Cli.withProtectedProject(folder);
		cli.environment.put("HOME", folder.resolve("home").toString());
	}

	@Test
	void nothingIsInstalledWithoutConsent() {
		assertEquals(2, cli.run("cert", "install", "2", "--into", "chromium").exitCode());
		assertFalse(Files.exists(folder.resolve("home")));
		assertEquals(2, cli.run("cert", "install", "2", "--into", "attic", "--yes").exitCode());
		assertEquals(2, cli.run("cert", "install", "2").exitCode());
		assertEquals(1, cli.run("cert", "install", "2", "--into", "firefox", "--yes").exitCode());
	}

	@Test
	void isInstalledAndUninstalledWithConsent() {
		Result installed = cli.run("cert", "install", "2", "--into", "chromium,nss:own", "--yes", "--json")
				.requireDone();
		assertEquals(2, installed.json().getAsJsonArray("stores").size());
		assertEquals("installed",
				installed.json().getAsJsonArray("stores").get(0).getAsJsonObject().get("result").getAsString());
		assertTrue(Files.exists(cli.folder.resolve("own/cert9.db")));
		Result removed = cli.run("cert", "uninstall", "2", "--into", "chromium,nss:own", "--yes").requireDone();
		assertTrue(removed.out().lines().allMatch(line -> line.startsWith("removed: ")), removed.out());
		assertFalse(Files.exists(cli.folder.resolve("own/cert9.db")));
	}

	@Test
	void aChangeOfAddressSaysWhatItBreaksAndAPreviewChangesNothing() {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
		cli.run("compile").requireDone();
		Result preview = cli.run("device", "impact", "PLC_1", "address=127.0.0.12", "--json").requireDone();
		assertEquals("address",
				preview.json().getAsJsonArray("impact").get(0).getAsJsonObject().get("what").getAsString());
		assertTrue(cli.run("device", "list").requireDone().out().contains("127.0.0.11"));
		assertEquals("Nothing breaks",
				cli.run("device", "impact", "PLC_1", "address=127.0.0.11").requireDone().out().strip());
		Result set = cli.run("device", "set", "PLC_1", "address=127.0.0.12").requireDone();
		assertTrue(set.err().contains("this breaks: certificate ") && set.err().contains("does not name 127.0.0.12"),
				set.err());
	}
}
