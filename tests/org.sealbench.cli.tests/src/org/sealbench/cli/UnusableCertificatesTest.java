// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.cli.Cli.Result;
import org.sealbench.testkit.Fixtures;
import org.sealbench.testkit.ProjectBuilder;

import com.google.gson.JsonObject;

/** What cannot be used is shown as far as it can be read, and does not hide the rest of its file. */
class UnusableCertificatesTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "ecx.pem | CN=explicit | its key lies on a curve that is given by its parameters",
					"e-dup.der | CN=e-dup | it has the extension Key usage twice",
					"n-empty.der | CN=Bench Root | it has no subject, and its alternative names are not critical",
					"subject-empty-no-san.pem | CN=Held CA | it has neither a subject nor alternative names",
					"sub-nc-uri-scheme.pem | CN=Held Sub | its name constraints are malformed",
					"sub-nc-uri-empty.pem | CN=Held Sub | its name constraints are malformed",
					"sub-nc-ip7.pem | CN=Held Sub | an address in it is malformed",
					"crl-numoct.crl | CN=Bench Root | a number in it is no INTEGER" })
	void areShownWithWhatIsWrong(String file, String name, String reason) {
		Cli cli = new Cli(folder);
		String path = Fixtures.file(file).toString();
		Result shown = cli.run("cert", "show", path);
		assertEquals(3, shown.exitCode());
		assertTrue(shown.out().contains(name) && shown.out().contains("Cannot be used"), shown.out());
		assertTrue(shown.errors().size() == 1 && shown.err().contains(" cannot be used: " + reason), shown.err());
		JsonObject part = cli.run("cert", "show", path, "--json").json().getAsJsonArray("unusable").get(0)
				.getAsJsonObject();
		assertTrue(part.get("reason").getAsString().startsWith(reason), part.toString());
		assertTrue(part.getAsJsonArray("fields").size() > 5, part.toString());
		Result checked = cli.run("check", path, "--json");
		assertEquals(1, checked.exitCode());
		assertEquals("SB-6159", checked.firstProblem());
	}

	@Test
	void doNotHideTheRestOfTheirFile() {
		Cli cli = new Cli(folder);
		String mixed = Fixtures.file("mixed.pem").toString();
		Result shown = cli.run("cert", "show", mixed, "--json").requireDone();
		assertEquals(2, shown.json().getAsJsonArray("certificates").size());
		assertEquals(1, shown.json().getAsJsonArray("unusable").size());
		assertEquals("SB-6165", shown.firstProblem());
		Result verified = cli.run("cert", "verify", mixed, "--ca", mixed, "--at", "2027-01-01");
		assertEquals(0, verified.exitCode(), verified.err());
		assertTrue(verified.err().contains("line 21: the certificate cannot be used and is left out"), verified.err());
	}

	@Test
	void doNotHideTheRestFromAnImport() {
		Cli cli = Cli.withProtectedProject(folder);
		Result imported = cli.run("cert", "import", Fixtures.file("mixed.pem").toString(), "--store", "trusted",
				"--user", ProjectBuilder.ADMINISTRATOR, "--json").requireDone();
		assertEquals(2, imported.json().getAsJsonArray("certificates").size());
		assertTrue(imported.err().contains("the certificate cannot be used and is left out: its key lies on"),
				imported.err());
		Result refused = cli.run("cert", "import", Fixtures.file("ecx.pem").toString(), "--store", "trusted", "--user",
				ProjectBuilder.ADMINISTRATOR);
		assertEquals(3, refused.exitCode());
		assertTrue(refused.err().contains("the certificate cannot be used: its key lies on"), refused.err());
	}

	@Test
	void areNotSilentlyReplacedByTheNextCertificate() {
		Result verified = new Cli(folder).run("cert", "verify", Fixtures.file("ecx.pem").toString(), "--ca",
				Fixtures.file("ca.pem").toString());
		assertEquals(3, verified.exitCode());
		assertTrue(verified.err().contains("the certificate cannot be used: its key lies on"), verified.err());
	}

	@Test
	void aListThatWasGivenAndIsNotUsedIsNotCalledMissing() {
		for (String list : List.of("crl-numoct.crl", "crl-garbage-then-idp.crl")) {
			Result verified = new Cli(folder).run("cert", "verify", Fixtures.file("good.pem").toString(), "--ca",
					Fixtures.file("ca.pem").toString(), "--crl", Fixtures.file(list).toString(), "--at", "2026-12-01");
			assertEquals(3, verified.exitCode());
			assertTrue(verified.err().contains(list) && verified.err().contains("the revocation list cannot be used: "),
					verified.err());
		}
	}

	@Test
	void whatOpensslSaysAboutTrustIsShownAndHonoured() {
		Cli cli = Cli.withProject(folder);
		String rejecting = Fixtures.file("ca-reject-server.pem").toString();
		String good = Fixtures.file("good.pem").toString();
		assertTrue(cli.run("cert", "show", rejecting).requireDone().out().contains("rejected for serverAuth"));
		Result web = cli.run("cert", "verify", good, "--ca", rejecting, "--usage", "web", "--at", "2027-01-01");
		assertEquals(1, web.exitCode());
		assertTrue(web.err().contains(
				"it is no trust anchor for this use: its file says of it that it is rejected for " + "serverAuth"),
				web.err());
		Result any = cli.run("cert", "verify", good, "--ca", rejecting, "--at", "2027-01-01").requireDone();
		assertTrue(any.err().contains("rejected for serverAuth, which counts for a usage only"), any.err());
		assertEquals(0, cli.run("cert", "verify", good, "--ca", rejecting, "--usage", "client", "--profile", "path",
				"--at", "2027-01-01").exitCode());
		Result imported = cli.run("cert", "import", rejecting, "--store", "trusted", "--dry-run");
		assertTrue(imported.err().contains("rejected for serverAuth, which a project does not keep"), imported.err());
	}
}
