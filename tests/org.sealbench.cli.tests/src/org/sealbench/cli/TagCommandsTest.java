// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

class TagCommandsTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void makeDevice() {
		cli = Cli.withProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
	}

	@Test
	void addsChangesListsAndRemovesTags() {
		cli.run("tag", "add", "PLC_1", "Speed", "--type", "INT", "--initial", "5", "--access", "write").requireDone();
		cli.run("tag", "add", "PLC_1", "Level", "--type", "real", "--simulation", "sine", "--maximum", "4.5")
				.requireDone();
		cli.run("tag", "add", "PLC_1", "Names", "--type", "STRING[2]", "--initial", "a, \"b, c\"").requireDone();
		JsonArray tags = cli.run("tag", "list", "PLC_1", "--json").requireDone().json().getAsJsonArray("tags");
		JsonObject speed = tags.get(0).getAsJsonObject();
		assertEquals("write", speed.get("access").getAsString());
		assertEquals("5", speed.get("initial").getAsString());
		JsonObject level = tags.get(1).getAsJsonObject();
		assertEquals("REAL", level.get("type").getAsString());
		assertEquals(4.5, level.getAsJsonObject("simulation").get("maximum").getAsDouble());
		assertEquals(2, tags.get(2).getAsJsonObject().get("arrayLength").getAsInt());
		cli.run("tag", "set", "PLC_1", "Level", "--simulation", "none", "--type", "BOOL[3]").requireDone();
		assertTrue(cli.run("tag", "list", "PLC_1").out().contains("BOOL[3]"));
		cli.run("tag", "remove", "PLC_1", "Level", "Names").requireDone();
		assertEquals(List.of("Speed"), names("tag"));
	}

	@Test
	void methodsFollowTheNameOfATagAndKeepIt() {
		cli.run("tag", "add", "PLC_1", "Speed", "--type", "INT", "--access", "write").requireDone();
		cli.run("method", "add", "PLC_1", "Stop", "--kind", "write", "--tags", "Speed", "--description", "Halts.")
				.requireDone();
		cli.run("tag", "set", "PLC_1", "Speed", "--name", "Rate").requireDone();
		JsonObject method = cli.run("method", "list", "PLC_1", "--json").requireDone().json().getAsJsonArray("methods")
				.get(0).getAsJsonObject();
		assertEquals("[\"Rate\"]", method.getAsJsonArray("tags").toString());
		Result refused = cli.run("tag", "remove", "PLC_1", "Rate");
		assertEquals(2, refused.exitCode());
		assertTrue(refused.errors().get(0).contains("Stop"), refused.err());
		cli.run("method", "remove", "PLC_1", "Stop").requireDone();
		cli.run("tag", "remove", "PLC_1", "Rate").requireDone();
		assertEquals(List.of(), names("tag"));
	}

	@Test
	void aMethodNamesEachOfItsTagsOnce() throws IOException {
		for (String each : List.of("A", "B", "C, D")) {
			cli.run("tag", "add", "PLC_1", each, "--type", "INT", "--access", "write").requireDone();
		}
		cli.run("method", "add", "PLC_1", "M", "--kind", "write", "--tags", "A,B").requireDone();
		Result taken = cli.run("tag", "set", "PLC_1", "A", "--name", "B");
		assertEquals(2, taken.exitCode(), taken.err());
		assertEquals(1, taken.errors().size(), taken.err());
		cli.run("method", "set", "PLC_1", "M", "--tags", "A,A").requireDone();
		cli.run("method", "set", "PLC_1", "M", "--tags", "A,\"C, D\"").requireDone();
		cli.run("method", "export", "PLC_1", "methods.csv").requireDone();
		assertEquals("0 added, 0 changed, 0 removed, 1 unchanged",
				cli.run("method", "import", "PLC_1", "methods.csv").requireDone().out().strip());
	}

	@Test
	void noFieldOfATableIsAFormulaForASpreadsheet() throws IOException {
		cli.run("tag", "add", "PLC_1", "=HYPERLINK(1)", "--type", "INT", "--initial", "-5").requireDone();
		cli.run("tag", "add", "PLC_1", "'@x", "--type", "STRING", "--initial", "+a").requireDone();
		cli.run("tag", "export", "PLC_1", "tags.csv").requireDone();
		List<String> lines = Files.readAllLines(cli.folder.resolve("tags.csv"));
		assertTrue(lines.get(1).startsWith("'=HYPERLINK(1),INT,-5,"), lines.get(1));
		assertTrue(lines.get(2).startsWith("''@x,STRING,'+a,"), lines.get(2));
		assertEquals("0 added, 0 changed, 0 removed, 2 unchanged",
				cli.run("tag", "import", "PLC_1", "tags.csv").requireDone().out().strip());
	}

	@ParameterizedTest
	@CsvSource({ "Speed --type INT,2", "X --type FLOAT,2", "X --type INT[0],2", "X --type INT --access all,2",
			"X --type INT --period 5,2", "X --type REAL --simulation wave,2", "X --type INT --certificate 7,1",
			"X --type INT --initial 40000,1", "X --type BOOL --simulation ramp,1", "X --type INT[20000],1",
			"X --type REAL --simulation ramp --minimum 9 --maximum 1,1", "X --type REAL --simulation ramp --period 0,2",
			"X --type REAL --simulation ramp --minimum NaN,2", "X,2" })
	void refusesWhatIsNoTagAndChangesNothing(String arguments, int exitCode) throws IOException {
		cli.run("tag", "add", "PLC_1", "Speed", "--type", "INT").requireDone();
		String before = device();
		Result result = cli.run(("tag add PLC_1 " + arguments).split(" "));
		assertEquals(exitCode, result.exitCode(), result.err());
		assertEquals(1, result.errors().size(), result.err());
		assertEquals(before, device());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "tag set PLC_1 Speed", "tag set PLC_1 Nothing --type INT", "tag remove PLC_1 Speed Nothing",
					"tag set PLC_1 Speed --name Level", "method add PLC_1 M --kind write --tags Nothing",
					"method add PLC_1 M --kind write --tags Speed", "tag list PLC_9", "method set PLC_1 M --kind add" })
	void refusesWhatIsNotThereOrDoesNotFit(String arguments) throws IOException {
		cli.run("tag", "add", "PLC_1", "Speed", "--type", "INT").requireDone();
		cli.run("tag", "add", "PLC_1", "Level", "--type", "INT").requireDone();
		String before = device();
		Result result = cli.run(arguments.split(" "));
		assertTrue(result.exitCode() == 1 || result.exitCode() == 2, result.err());
		assertEquals(1, result.errors().size(), result.err());
		assertEquals(before, device());
	}

	@Test
	void aThousandTagsGoOutAndIn() throws IOException {
		String table = "name,type,initial,access\n" + IntStream.range(0, 1000)
				.mapToObj(each -> "Tag_" + each + ",DINT," + each + ",write\n").collect(Collectors.joining());
		Files.writeString(cli.folder.resolve("tags.csv"), table);
		assertEquals("1000 added, 0 changed, 0 removed, 0 unchanged",
				cli.run("tag", "import", "PLC_1", "tags.csv").requireDone().out().strip());
		String before = device();
		cli.run("tag", "export", "PLC_1", "out.csv").requireDone();
		assertEquals("0 added, 0 changed, 0 removed, 1000 unchanged",
				cli.run("tag", "import", "PLC_1", "out.csv", "--replace").requireDone().out().strip());
		assertEquals(before, device());
		assertEquals(1001, Files.readAllLines(cli.folder.resolve("out.csv")).size());
	}

	@Test
	void blanksOfATextGoOutAndIn() throws IOException {
		cli.run("tag", "add", "PLC_1", "Greeting", "--type", "STRING", "--initial", " hello ").requireDone();
		cli.run("tag", "export", "PLC_1", "out.csv").requireDone();
		assertEquals("0 added, 0 changed, 0 removed, 1 unchanged",
				cli.run("tag", "import", "PLC_1", "out.csv").requireDone().out().strip());
	}

	@Test
	void readsWhatSpreadsheetsWrite() throws IOException {
		cli.run("tag", "add", "PLC_1", "Old", "--type", "INT").requireDone();
		Files.writeString(cli.folder.resolve("semicolons.csv"),
				"\uFEFFName;Type;Initial\r\n\"Füll;stand\";STRING;\"a \"\"b\"\"\"\r\n\r\n");
		assertEquals(1, cli.run("tag", "import", "PLC_1", "semicolons.csv", "--replace", "--json").requireDone().json()
				.get("removed").getAsInt());
		assertEquals(List.of("Füll;stand"), names("tag"));
		assertTrue(cli.run("tag", "list", "PLC_1", "--json").out().contains("a \\\"b\\\""));
		String before = device();
		Files.writeString(cli.folder.resolve("tabs.csv"), "type\tname\nREAL\tB\n");
		assertEquals("1 added, 0 changed, 0 removed, 0 unchanged",
				cli.run("tag", "import", "PLC_1", "tabs.csv", "--dry-run").requireDone().out().strip());
		assertEquals(before, device());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "type\nINT\n", "name,type,colour\nA,INT,red\n", "name,name\nA,A\n", "name,type\nA\n",
			"name,type\nA,INT,1\n", "name,type\nA,INT\nA,INT\n", "name,type\n\"A,INT\nB,INT\n",
			"name,type\nA,INT\nB,WORD\n", "name,type\nA,INT\n,INT\n", "name,type\n\"A\"x,INT\n",
			"name,type,initial\nA,INT,1\nB,INT,x\n" })
	void takesATableWhollyOrNotAtAll(String table) throws IOException {
		Files.writeString(cli.folder.resolve("bad.csv"), table);
		String before = device();
		Result result = cli.run("tag", "import", "PLC_1", "bad.csv");
		assertTrue(result.exitCode() >= 1 && result.exitCode() <= 3, result.err());
		assertEquals(1, result.errors().size(), result.err());
		assertEquals(before, device());
	}

	@Test
	void refusesATableThatIsNotInUtf8() throws IOException {
		Files.write(cli.folder.resolve("latin.csv"),
				"name,type\nFüllstand,INT\n".getBytes(StandardCharsets.ISO_8859_1));
		Result result = cli.run("tag", "import", "PLC_1", "latin.csv");
		assertEquals(3, result.exitCode());
		assertTrue(result.errors().get(0).contains("UTF-8"), result.err());
	}

	@Test
	void methodsAreATableToo() throws IOException {
		cli.run("tag", "add", "PLC_1", "A", "--type", "INT", "--access", "write").requireDone();
		cli.run("method", "add", "PLC_1", "Sum", "--kind", "add").requireDone();
		cli.run("method", "add", "PLC_1", "Put", "--kind", "write", "--tags", "A").requireDone();
		cli.run("method", "export", "PLC_1", "methods.csv").requireDone();
		cli.run("method", "remove", "PLC_1", "Sum", "Put").requireDone();
		cli.run("method", "import", "PLC_1", "methods.csv").requireDone();
		assertEquals(List.of("Sum", "Put"), names("method"));
	}

	private List<String> names(String word) {
		return cli.run(word, "list", "PLC_1", "--json").requireDone().json().getAsJsonArray(word + "s").asList()
				.stream().map(each -> each.getAsJsonObject().get("name").getAsString()).toList();
	}

	private String device() throws IOException {
		return Files.readString(cli.folder.resolve("devices/PLC_1.device"));
	}
}
