// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.refusal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.cli.Cli.Result;
import org.sealbench.operations.tag.TagProblem;

/** What is refused of tags and methods: the command, what it blames, and what is to be done. */
class TagRefusalsTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void aDeviceWithATagThatAMethodWrites() {
		cli = Cli.withProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("tag", "add", "PLC_1", "Speed", "--type", "INT", "--access", "write").requireDone();
		cli.run("method", "add", "PLC_1", "Stop", "--kind", "write", "--tags", "Speed").requireDone();
	}

	private Result table(String content) throws IOException {
		Files.writeString(cli.folder.resolve("tags.csv"), content);
		return cli.runJson("tag", "import", "PLC_1", "tags.csv");
	}

	@Test
	void ofSingleTags() {
		cli.runJson("tag", "set", "PLC_1", "Rate", "--type", "INT").requireProblem(TagProblem.UNKNOWN,
				"PLC_1 > tags > Rate");
		cli.runJson("method", "remove", "PLC_1", "Start").requireProblem(TagProblem.UNKNOWN, "PLC_1 > methods > Start");
		cli.runJson("tag", "add", "PLC_1", "Speed", "--type", "INT").requireProblem(TagProblem.EXISTS,
				"PLC_1 > tags > Speed");
		cli.runJson("method", "add", "PLC_1", "Stop", "--kind", "add").requireProblem(TagProblem.EXISTS,
				"PLC_1 > methods > Stop");
		cli.runJson("tag", "add", "PLC_1", "a\tb", "--type", "INT").requireProblem(TagProblem.NAME_INVALID,
				"PLC_1 > tags > a\\u0009b");
		cli.runJson("tag", "add", "PLC_1", " a", "--type", "INT").requireProblem(TagProblem.NAME_INVALID,
				"PLC_1 > tags >  a");
		cli.runJson("tag", "add", "PLC_1", "Level", "--type", "INT", "--period", "5")
				.requireProblem(TagProblem.NO_SIMULATION, "PLC_1 > tags > Level > period");
		cli.runJson("tag", "remove", "PLC_1", "Speed").requireProblem(TagProblem.IN_USE, "PLC_1 > tags > Speed");
		cli.runJson("tag", "set", "PLC_1", "Speed").requireProblem(TagProblem.NOTHING_GIVEN, "PLC_1 > tags > Speed");
	}

	@Test
	void ofTables() throws IOException {
		table("type\nINT\n").requireProblem(TagProblem.NO_HEADING, cli.file("tags.csv"));
		table("name,type,colour\nA,INT,red\n").requireProblem(TagProblem.COLUMN_UNKNOWN, cli.file("tags.csv"));
		table("name,name\nA,A\n").requireProblem(TagProblem.COLUMN_TWICE, cli.file("tags.csv"));
		table("name,type\nA,INT\nB\n").requireProblem(TagProblem.ROW_LENGTH, cli.file("tags.csv > line 3"));
		table("name,type\nA,INT\nB,INT\nA,INT\n").requireProblem(TagProblem.ROW_TWICE, cli.file("tags.csv > line 4"));
		table("name,type\n\"A\"x,INT\n").requireProblem(TagProblem.NOT_CSV, cli.file("tags.csv"));
		Result unclosed = table("name,type,initial\nA,INT,1\nB,STRING,\"one\ntwo\r\nthree\"\nC,STRING,\"open\n");
		unclosed.requireProblem(TagProblem.NOT_CSV, cli.file("tags.csv"));
		assertTrue(unclosed.err().contains("after line 5: a quote is not closed"), unclosed::err);
	}
}
