// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Who connects to whom, from the command line. */
class MatrixTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void compiledDevice() {
		new Cli(folder).run("new", "plant").requireDone();
		cli = new Cli(folder.resolve("plant"));
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
	}

	@Test
	void tellsInWordsJsonAndPicture() throws Exception {
		assertTrue(cli.run("matrix").requireDone().out().contains("not decided yet"));
		cli.run("compile").requireDone();
		JsonObject link = cli.run("matrix", "--json", "--svg", "m.svg").requireDone().json().getAsJsonArray("links")
				.get(0).getAsJsonObject();
		assertEquals("would connect", link.get("answer").getAsString());
		assertEquals("encrypted", link.get("weakest").getAsString());
		assertTrue(Files.readString(folder.resolve("plant/m.svg")).startsWith("<?xml"));
	}

	@Test
	void explainsOneConnection() {
		assertEquals(1, cli.run("explain", "Web browser", "PLC_1").exitCode());
		cli.run("compile").requireDone();
		assertTrue(cli.run("explain", "Web browser", "PLC_1").requireDone().out().contains("would connect"));
		assertEquals(1, cli.run("explain", "PLC_1", "PLC_1").exitCode());
		assertEquals(2, cli.run("explain", "nobody", "PLC_1").exitCode());
	}
}
