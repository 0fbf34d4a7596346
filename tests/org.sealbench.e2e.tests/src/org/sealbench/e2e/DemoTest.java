// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.e2e.Processes.Result;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

class DemoTest {

	@TempDir
	private Path folder;

	@Test
	void provesEverythingAndLeavesNothingBehind() throws IOException {
		Path temporary = Files.createDirectories(folder.resolve("tmp"));
		Sealbench sealbench = new Sealbench(folder, folder.resolve("state"));
		sealbench.environment.put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
		Result result = sealbench.run("demo", "--json");
		JsonArray checks = JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("checks");
		checks.forEach(
				check -> assertEquals("passed", check.getAsJsonObject().get("result").getAsString(), check.toString()));
		assertTrue(checks.size() >= 12, result.out());
		assertEquals(0, result.exitCode(), result.err());
		try (Stream<Path> left = Files.list(temporary)) {
			assertEquals(List.of(),
					left.filter(each -> each.getFileName().toString().startsWith("sealbench")).toList());
		}
	}
}
