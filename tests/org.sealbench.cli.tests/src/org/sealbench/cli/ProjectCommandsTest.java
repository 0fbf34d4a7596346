// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonObject;

class ProjectCommandsTest {

	@TempDir
	private Path folder;

	@Test
	void listsADeviceInTheFormOfTheContract() {
		Cli cli = Cli.withProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11/24,127.0.0.21", "--dns", "plc1.example")
				.requireDone();
		JsonObject device = cli.run("device", "list", "--json").requireDone().json().getAsJsonArray("devices").get(0)
				.getAsJsonObject();
		assertEquals("PLC_1", device.get("name").getAsString());
		assertEquals("[\"127.0.0.11\",\"127.0.0.21\"]", device.get("addresses").toString());
		assertFalse(device.getAsJsonObject("web").get("enabled").getAsBoolean());
		assertEquals("https://127.0.0.11:8443",
				device.getAsJsonObject("web").getAsJsonArray("urls").get(0).getAsString());
		assertEquals("opc.tcp://127.0.0.21:4840",
				device.getAsJsonObject("opcua").getAsJsonArray("urls").get(1).getAsString());
	}

	@Test
	void findsTheProjectInAParentFolder() throws IOException {
		Cli cli = Cli.withProject(folder);
		Cli below = new Cli(Files.createDirectories(cli.folder.resolve("a/b")));
		below.run("device", "list").requireDone();
	}

	@Test
	void takesGlobalOptionsBeforeAndAfterTheCommand() {
		Cli.withProject(folder);
		Cli outside = new Cli(folder);
		outside.run("--project", "plant", "--json", "device", "list").requireDone().json();
		outside.run("device", "--json", "list", "--project=plant").requireDone().json();
	}

	@Test
	void saysThatThereIsNoProject() {
		Result result = new Cli(folder).run("device", "list", "--json");
		assertEquals(3, result.exitCode());
		assertEquals("SB-8101", result.firstProblem());
		assertEquals(1, result.errors().size());
	}

	@Test
	void saysThatTheNamedFolderHoldsNoProject() {
		Result result = new Cli(folder).run("device", "list", "--project", "nowhere");
		assertEquals(3, result.exitCode());
		assertTrue(result.errors().get(0).contains("nowhere"), result.err());
	}

	@Test
	void refusesAFolderThatIsNotEmpty() throws IOException {
		Files.writeString(Files.createDirectories(folder.resolve("full")).resolve("x"), "x");
		assertEquals(3, new Cli(folder).run("new", "full").exitCode());
	}

	@Test
	void reportsADamagedDeviceFileWithItsLine() throws IOException {
		Cli cli = Cli.withProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		Path file = cli.folder.resolve("devices/PLC_1.device");
		Files.writeString(file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"1\" <<<<<<<"));
		Result result = cli.run("device", "list");
		assertEquals(3, result.exitCode());
		assertTrue(result.errors().get(0).contains("PLC_1.device > line "), result.err());
	}

	@Test
	void namesAnUnknownDevice() {
		Cli cli = Cli.withProject(folder);
		for (String[] command : new String[][] { { "device", "show", "X" }, { "device", "remove", "X" },
				{ "device", "set", "X", "mode=RUN" }, { "compile", "X" } }) {
			Result result = cli.run(command);
			assertEquals(2, result.exitCode(), String.join(" ", command) + ": " + result.err());
			assertTrue(result.errors().get(0).contains("there is no device X"), result.err());
		}
	}

	@Test
	void removesADevice() {
		Cli cli = Cli.withProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "remove", "PLC_1").requireDone();
		assertEquals(0, cli.run("device", "list", "--json").json().getAsJsonArray("devices").size());
	}
}
