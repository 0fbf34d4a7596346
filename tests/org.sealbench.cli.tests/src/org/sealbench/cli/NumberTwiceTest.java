// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Place;
import org.sealbench.project.folder.ProjectProblem;

/**
 * What merges of old projects left, in which two clones gave one number: it is named, and what the remedy says works.
 */
class NumberTwiceTest {

	private static final String ENTRY = "  <certificates\n      number=\"3\"\n      store=\"local\"\n"
			+ "      usage=\"web\"\n      device=\"D2\"\n      privateKey=\"true\"/>\n";

	@TempDir
	private Path folder;
	private Cli cli;
	private Path plant;

	@BeforeEach
	void oneCertificateForTwoDevices() throws Exception {
		cli = Cli.withProject(folder);
		plant = cli.folder.resolve("plant.sealbench");
		for (int i = 1; i <= 2; i++) {
			cli.run("device", "add", "D" + i, "--address", "127.0.0.1" + i).requireDone();
			cli.run("device", "set", "D" + i, "webserver.enabled=true").requireDone();
		}
		cli.run("compile", "D1").requireDone();
		Path second = cli.folder.resolve("devices/D2.device");
		Files.writeString(second, Files.readString(second).replace("<webServer", "<webServer certificate=\"3\""));
	}

	private void mend() {
		Cli.Result found = cli.run("compile");
		assertEquals(1, found.exitCode());
		assertTrue(found.errors().get(0).startsWith("error: D2 > web server > certificate: the certificate 3: D1/"),
				found.err());
		cli.run("cert", "unassign", "3", "--device", "D2", "--as", "web").requireDone();
		cli.run("compile").requireDone();
		assertEquals(2, cli.run("cert", "list", "--json").requireDone().json().getAsJsonArray("certificates").size());
	}

	@Test
	void theCertificateOfAnotherDeviceIsNotUsed() {
		mend();
	}

	@Test
	void aSecondEntryOfTheNumberIsNamedUntilItIsGone() throws Exception {
		String merged = Files.readString(plant);
		Files.writeString(plant, merged.replace("</sealbench:Plant>", ENTRY + "</sealbench:Plant>"));
		for (String[] command : new String[][] { { "cert", "list" }, { "compile", "D1" } }) {
			Cli.Result found = cli.run(command);
			assertEquals(3, found.exitCode());
			assertEquals("error: "
					+ ProjectProblem.NUMBER_TWICE.at(Place.of("plant.sealbench"), 3, "certificates/0003.pem").line(),
					found.errors().get(0));
			assertTrue(found.errors().get(0).startsWith("error: plant.sealbench: the certificate 3 stands in it twice"),
					found.err());
			assertTrue(found.errors().get(0).contains("certificates/0003.pem"), found.err());
		}
		Files.writeString(plant, merged);
		mend();
	}

	@Test
	void aKeyOfAnotherCertificateIsNamedByEverythingThatUsesIt() throws Exception {
		cli.run("cert", "new", "--device", "D1", "--usage", "web", "--self-signed").requireDone();
		Path key = cli.folder.resolve(".private/0003.pem");
		Files.writeString(key, Files.readString(cli.folder.resolve(".private/0004.pem")));
		Cli.Result list = cli.run("cert", "list", "--json");
		assertEquals(3, list.exitCode());
		assertEquals("SB-1033", list.firstProblem());
		var first = list.json().getAsJsonArray("certificates").get(0).getAsJsonObject();
		assertTrue(!first.get("privateKey").getAsBoolean() && first.get("id").getAsInt() == 3, list.out());
		cli.environment.put("SEALBENCH_PASSWORD", "Correct-Horse-7");
		cli.environment.put("SEALBENCH_NEW_PASSWORD", "Correct-Horse-7");
		for (String[] command : new String[][] { { "compile", "D1" }, { "cert", "export", "3", "3.p12" },
				{ "cert", "assign", "3", "--device", "D1", "--as", "web" } }) {
			Cli.Result refused = cli.run(command);
			assertTrue(refused.exitCode() != 0, String.join(" ", command));
			assertTrue(refused.err().contains(".private/0003.pem: it is not the private key of the certificate 3: D1/"),
					refused.err());
		}
		cli.run("cert", "renew", "3").requireDone();
		cli.run("compile", "D1").requireDone();
	}
}
