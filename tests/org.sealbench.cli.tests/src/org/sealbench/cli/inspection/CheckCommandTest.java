// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.Cli;
import org.sealbench.cli.Cli.Result;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CheckCommandTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protect() {
		cli = Cli.withProtectedProject(folder);
		cli.environment.remove("SEALBENCH_USER");
		cli.environment.remove("SEALBENCH_PASSWORD");
	}

	@Test
	void aFreshProjectPassesWithoutALogin() {
		Result result = cli.run("check");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().startsWith("note: SB-6203: 1: Sealbench Project CA("), result.out());
		assertTrue(result.out().endsWith("0 errors, 0 warnings and 1 note in 2 certificates and 2 revocation lists\n"),
				result.out());
		assertEquals("", result.err());
	}

	@Test
	void whatEndsWithinTheDaysFailsTheBuild() {
		Result result = cli.run("check", "--within", "7000");
		assertEquals(1, result.exitCode());
		assertEquals(1, result.errors().size());
		assertTrue(result.errors().get(0).startsWith("error: check: 0 errors, 4 warnings and 1 note in"), result.err());
	}

	@Test
	void theJsonDocumentHasTheFindingsInTheFormOfTheContract() {
		Result result = cli.run("check", "--within", "7000", "--json");
		assertEquals(1, result.exitCode());
		JsonObject document = result.json();
		assertFalse(document.get("good").getAsBoolean());
		assertEquals(2, document.getAsJsonObject("checked").get("certificates").getAsInt());
		assertEquals(5, document.getAsJsonArray("problems").size());
		for (JsonElement each : document.getAsJsonArray("problems")) {
			assertEquals(List.of("code", "severity", "place", "message", "remedy"),
					List.copyOf(each.getAsJsonObject().keySet()));
		}
		assertEquals(0, cli.run("check", "--json").exitCode());
	}

	@Test
	void filesAreCheckedWithoutAProject() throws IOException {
		cli.run("cert", "export", "2", "../ca.pem").requireDone();
		cli.run("cert", "export", "2", "../ca.crl").requireDone();
		Cli elsewhere = new Cli(folder);
		Result good = elsewhere.run("check", "ca.pem", "ca.crl", "--within", "30");
		assertEquals(0, good.exitCode(), good.err());
		assertEquals("0 errors, 0 warnings and 0 notes in 1 certificate and 1 revocation list\n", good.out());
		Result later = elsewhere.run("check", "ca.pem", "--at", "2060-01-01", "--json");
		assertEquals(1, later.exitCode());
		assertEquals("SB-6220", later.firstProblem());
		Files.writeString(folder.resolve("text.pem"), "no certificate");
		assertEquals(3, elsewhere.run("check", "text.pem", "ca.pem").exitCode());
		assertEquals(3, elsewhere.run("check", "nowhere.pem").exitCode());
		assertEquals(3, elsewhere.run("check").exitCode());
	}

	@Test
	void wrongUsageIsToldAsSuch() {
		assertEquals(2, cli.run("check", "--target", "netscape").exitCode());
		assertEquals(2, cli.run("check", "--within", "-1").exitCode());
		assertEquals(2, cli.run("check", "--within", "soon").exitCode());
		assertEquals(2, cli.run("check", "--at", "soon").exitCode());
		assertEquals(0, cli.run("check", "--target", "chrome,opcua").exitCode());
	}

	@Test
	void writesTheFindingsForCodeHosts() throws IOException {
		Result result = cli.run("check", "--within", "7000", "--format", "sarif", "--output", "check.sarif");
		assertEquals(1, result.exitCode());
		assertEquals("", result.out());
		JsonObject document = JsonParser.parseString(Files.readString(folder.resolve("plant/check.sarif")))
				.getAsJsonObject();
		assertEquals("2.1.0", document.get("version").getAsString());
		JsonObject run = document.getAsJsonArray("runs").get(0).getAsJsonObject();
		List<JsonElement> rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")
				.asList();
		List<JsonElement> results = run.getAsJsonArray("results").asList();
		assertEquals(5, results.size());
		for (JsonElement each : results) {
			JsonObject finding = each.getAsJsonObject();
			JsonObject rule = rules.get(finding.get("ruleIndex").getAsInt()).getAsJsonObject();
			assertEquals(rule.get("id"), finding.get("ruleId"));
			assertTrue(List.of("note", "warning").contains(finding.get("level").getAsString()));
			String uri = uri(each);
			assertTrue(Files.exists(folder.resolve("plant").resolve(uri)), uri);
		}
	}

	@Test
	void writesTheFindingsForBuildServers() throws Exception {
		Result result = cli.run("check", "--within", "7000", "--format", "junit");
		assertEquals(1, result.exitCode());
		Element suite = suite(result.out());
		assertEquals("4", suite.getAttribute("tests"));
		assertEquals("4", suite.getAttribute("failures"));
		assertEquals(4, suite.getElementsByTagName("failure").getLength());
		Element good = suite(cli.run("check", "--format", "junit").requireDone().out());
		assertEquals("4", good.getAttribute("tests"));
		assertEquals(0, good.getElementsByTagName("failure").getLength());
		assertEquals(1, good.getElementsByTagName("system-out").getLength());
	}

	@Test
	void aFileThatCannotBeReadIsAnErrorOfTheReport() throws Exception {
		Files.writeString(folder.resolve("plant/no.pem"), "nonsense");
		Result result = cli.run("check", "no.pem", "--format", "junit");
		assertEquals(3, result.exitCode());
		assertEquals(1, suite(result.out()).getElementsByTagName("error").getLength());
		Result sarif = cli.run("check", "no.pem", "--format", "sarif");
		assertEquals(3, sarif.exitCode());
		assertTrue(sarif.out().contains("\"uri\": \"no.pem\""), sarif.out());
	}

	@Test
	void ofSeveralFilesTheOneThatAFindingIsAboutIsNamed() throws Exception {
		Path plant = folder.resolve("plant");
		for (String each : List.of("a", "a.pem", "a.pem.old", "one/same.pem", "two/same.pem")) {
			Files.createDirectories(plant.resolve(each).getParent());
			Files.writeString(plant.resolve(each), "nonsense of " + each);
		}
		cli.run("cert", "export", "1", "good.pem").requireDone();
		Files.copy(plant.resolve("good.pem"), plant.resolve("one/good.pem"));
		String[] check = { "check", "good.pem", "a", "a.pem", "a.pem.old", "one/same.pem", "two/same.pem",
				"one/good.pem", "--within", "7000", "--format" };
		List<String> files = List.of(check).subList(1, check.length - 3);
		List<String> uris = new ArrayList<>();
		JsonParser.parseString(cli.run(with(check, "sarif")).out()).getAsJsonObject().getAsJsonArray("runs").get(0)
				.getAsJsonObject().getAsJsonArray("results").forEach(each -> uris.add(uri(each)));
		assertEquals(Set.copyOf(files), Set.copyOf(uris));
		Element suite = suite(cli.run(with(check, "junit")).out());
		assertEquals(String.valueOf(files.size()), suite.getAttribute("tests"));
		assertEquals(files.size(), suite.getElementsByTagName("testcase").getLength());
	}

	@Test
	void aProjectWithNothingToCheckPassesOneTest() throws Exception {
		cli.run("new", "bare", "--name", "bare").requireDone();
		Element suite = suite(cli.run("check", "--project", "bare", "--format", "junit").requireDone().out());
		assertEquals("1", suite.getAttribute("tests"));
		assertEquals(1, suite.getElementsByTagName("testcase").getLength());
		assertEquals("0", suite.getAttribute("failures"));
	}

	private static String[] with(String[] words, String last) {
		return Stream.concat(Stream.of(words), Stream.of(last)).toArray(String[]::new);
	}

	private static String uri(JsonElement finding) {
		return finding.getAsJsonObject().getAsJsonArray("locations").get(0).getAsJsonObject()
				.getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation").get("uri").getAsString();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFileIsNamedByItsUriWhateverItsName() throws IOException {
		Files.writeString(folder.resolve("plant/1: a b.pem"), "nonsense");
		String inside = cli.run("check", "1: a b.pem", "--format", "sarif").out();
		assertTrue(inside.contains("\"uri\": \"./1:%20a%20b.pem\""), inside);
		String outside = cli.run("check", "../no.pem", "--format", "sarif").out();
		assertTrue(outside.contains("\"uri\": \"file:///"), outside);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--format html", "--format sarif --json", "--output x" })
	void refusesReportsThatThereAreNot(String arguments) {
		Result result = cli.run(("check " + arguments).split(" "));
		assertEquals(2, result.exitCode());
		assertEquals(1, result.errors().size(), result.err());
	}

	private static Element suite(String xml) throws Exception {
		return (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(xml))).getElementsByTagName("testsuite").item(0);
	}
}
