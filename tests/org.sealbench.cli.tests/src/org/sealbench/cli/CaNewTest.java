// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.Cli.Result;

/** Further CAs of a project. */
class CaNewTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protect() {
		cli = Cli.withProtectedProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "10.1.2.3/24", "--dns", "plc1.plant.example").requireDone();
	}

	@Test
	void signsWithinItsConstraintsOnly() {
		cli.run("device", "set", "PLC_1", "security.global=true", "--yes").requireDone();
		int ca = made(cli.run("ca", "new", "--cn", "Plant", "--key-algorithm", "p256", "--permit",
				"dns:plant.example,ip:10.1.0.0/16", "--json"));
		Result good = cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--ca", "" + ca, "--san",
				"dns:plc1.plant.example,ip:10.1.2.3", "--json");
		int certificate = made(good);
		cli.run("cert", "verify", "" + certificate, "--host", "plc1.plant.example", "--usage", "web").requireDone();
		for (String name : new String[] { "dns:plc1.other.example", "ip:10.2.0.1", "dns:plant.example.com",
				"ip:fd00::1" }) {
			Result bad = cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--ca", "" + ca, "--san", name);
			assertEquals(2, bad.exitCode(), name);
			assertTrue(bad.errors().get(0).contains("name constraints"), bad.err());
		}
	}

	@Test
	void whatIsNotNamedIsExcluded() {
		cli.run("device", "set", "PLC_1", "security.global=true", "--yes").requireDone();
		int domains = made(cli.run("ca", "new", "--permit", "dns:plant.example", "--json"));
		assertEquals(2, cli
				.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--ca", "" + domains, "--san", "ip:10.1.2.3")
				.exitCode());
		int networks = made(cli.run("ca", "new", "--permit", "ip:10.1.2.3", "--json"));
		assertEquals(2, cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--ca", "" + networks, "--san",
				"dns:plc1.plant.example").exitCode());
		String shown = cli.run("cert", "show", "" + domains).requireDone().out();
		assertTrue(shown.contains("plant.example") && shown.contains("0.0.0.0/0"), shown);
	}

	@Test
	void takesTheNamesOfTheDevices() {
		cli.run("device", "set", "PLC_1", "security.global=true", "--yes").requireDone();
		int ca = made(cli.run("ca", "new", "--permit", "devices", "--until", "2040-01-01", "--json"));
		made(cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--ca", "" + ca, "--json"));
		assertTrue(cli.run("cert", "show", "" + ca).out().contains("10.1.2.3/32"));
	}

	@Test
	void namesOfDevicesThatAreNotThereArePermissionForNothing() {
		cli.run("device", "remove", "PLC_1").requireDone();
		for (String permitted : new String[] { "devices", "", "," }) {
			Result result = cli.run("ca", "new", "--permit", permitted);
			assertEquals(2, result.exitCode(), result.err());
			assertEquals(1, result.errors().size(), result.err());
		}
	}

	@Test
	void compileGoesOnWithTheCaThatItSignsWith() {
		cli.run("device", "set", "PLC_1", "security.global=true", "webserver.enabled=true", "--yes").requireDone();
		cli.run("ca", "new", "--cn", "Further").requireDone();
		cli.run("compile").requireDone();
		assertFalse(cli.run("cert", "list", "--device", "PLC_1").out().contains("Further"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--permit plant.example", "--permit dns:", "--permit dns:*.plant.example",
			"--permit ip:10.1.2.0/8", "--permit ip:10.1.2.3/0", "--permit ip:10.1.2.3/33", "--permit ip:host",
			"--permit uri:x", "--key-algorithm dsa", "--until 2020-01-01", "--until soon", "--cn ''" })
	void refusesWhatIsNoCaAndChangesNothing(String arguments) throws IOException {
		String before = Files.readString(cli.folder.resolve("plant.sealbench"));
		Result result = cli.run(("ca new " + arguments.replace("''", "")).split(" ", -1));
		assertEquals(2, result.exitCode(), result.err());
		assertEquals(1, result.errors().size(), result.err());
		assertEquals(before, Files.readString(cli.folder.resolve("plant.sealbench")));
	}

	@Test
	void anUnprotectedProjectHasNone() {
		Cli open = new Cli(folder.resolve("open"));
		new Cli(folder).run("new", "open").requireDone();
		Result result = open.run("ca", "new");
		assertEquals(2, result.exitCode());
		assertTrue(result.errors().get(0).contains("protect"), result.err());
	}

	private static int made(Result result) {
		return result.requireDone().json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsInt();
	}
}
