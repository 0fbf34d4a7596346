// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update site tells nothing of when it was built. */
class UpdateSiteTest {

	private static final String TIME = "2026-11-30T00:00:00Z";

	private final BuildTool copy = new BuildTool("releng/release/build/UpdateSite.java");
	@TempDir
	private Path folder;

	@Test
	void twoBuildsGiveTheSameBytesWithTheTimeOfTheVersion() throws IOException, InterruptedException {
		Path first = site("one", 1796047311706L);
		Path second = site("two", 1796049999999L);
		for (String file : new String[] { "content.jar", "artifacts.jar", "p2.index", "plugins/a_1.0.0.jar" }) {
			assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file);
		}
		try (ZipFile metadata = new ZipFile(first.resolve("content.jar").toFile())) {
			String text = new String(metadata.getInputStream(metadata.getEntry("content.xml")).readAllBytes(),
					StandardCharsets.UTF_8);
			assertTrue(text.contains("name='p2.timestamp' value='1795996800000'/>"), text);
		}
	}

	private Path site(String name, long built) throws IOException, InterruptedException {
		Path from = folder.resolve(name);
		Files.createDirectories(from.resolve("plugins"));
		Files.writeString(from.resolve("plugins/a_1.0.0.jar"), "a bundle");
		for (String each : new String[] { "content", "artifacts" }) {
			try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(from.resolve(each + ".jar")))) {
				ZipEntry entry = new ZipEntry(each + ".xml");
				entry.setTime(built);
				out.putNextEntry(entry);
				out.write(("<property name='p2.timestamp' value='" + built + "'/>\n").getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
		Path to = folder.resolve(name + " copied");
		copy.run(from, TIME, to);
		copy.assertPassed();
		return to;
	}
}
