// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bill of materials is about what is in the archives, no more and no less. */
class BillTest {

	private final BuildTool bill = new BuildTool("releng/release/build/Bill.java");
	@TempDir
	private Path folder;

	@BeforeEach
	void oneLibraryWithItsLicenceAndCoordinates() throws IOException {
		Files.writeString(folder.resolve("THIRD-PARTY.txt"), "gson  2.13.2  Apache-2.0  licences/Apache-2.0.txt\n");
		Files.writeString(folder.resolve("content.xml"), """
				<unit id='gson' version='2.13.2'>
				<property name='maven-groupId' value='com.google.code.gson'/>
				<property name='maven-artifactId' value='gson'/>
				<property name='maven-version' value='2.13.2'/>
				</unit>
				""");
		archive("one.zip", "gson");
		archive("two.zip", "gson", "other");
	}

	@Test
	void namesALibraryByCoordinatesLicenceAndDigestAndNoneOfOurs() throws IOException, InterruptedException {
		write("one.zip");
		bill.assertPassed();
		String text = Files.readString(folder.resolve("bill.json"));
		assertTrue(text.contains("\"purl\": \"pkg:maven/com.google.code.gson/gson@2.13.2\""), text);
		assertTrue(text.contains("\"id\": \"Apache-2.0\""), text);
		assertTrue(text.contains("\"location\": \"plugins/gson.jar\""), text);
		assertEquals(1, text.lines().filter(line -> line.contains("\"purl\"")).count());
		check("one.zip");
		bill.assertPassed();
	}

	@Test
	void aLibraryThatItLacksFails() throws IOException, InterruptedException {
		write("one.zip");
		check("two.zip");
		bill.assertFailed("[plugins/other.jar] is not in the bill of materials");
	}

	@Test
	void aLibraryThatIsInNoArchiveFails() throws IOException, InterruptedException {
		write("one.zip");
		archive("one.zip");
		check("one.zip");
		bill.assertFailed("which is in no archive");
	}

	@Test
	void aLibraryWithoutALicenceFails() throws IOException, InterruptedException {
		write("two.zip");
		bill.assertFailed("The licence of other is not in THIRD-PARTY.txt");
	}

	@Test
	void theJavaOfAnArchiveIsAComponentWithItsVersionLicenceAndDigest() throws IOException, InterruptedException {
		Files.writeString(folder.resolve("THIRD-PARTY.txt"),
				"openjdk  25.0.1+8  GPL-2.0-only WITH Classpath-exception-2.0  jre/legal\n", StandardOpenOption.APPEND);
		java("java.zip", "modules");
		write("java.zip");
		bill.assertPassed();
		String text = Files.readString(folder.resolve("bill.json"));
		assertTrue(text.contains("\"type\": \"platform\""), text);
		assertTrue(text.contains("\"bom-ref\": \"pkg:generic/openjdk@25.0.1%2B8\""), text);
		assertTrue(text.contains("\"expression\": \"GPL-2.0-only WITH Classpath-exception-2.0\""), text);
		check("java.zip");
		bill.assertPassed();
	}

	@Test
	void aJavaThatTheBillLacksFails() throws IOException, InterruptedException {
		write("one.zip");
		java("java.zip", "modules");
		check("java.zip");
		bill.assertFailed("[jre] is not in the bill of materials");
	}

	@Test
	void aKnownWeaknessIsAboutAComponentOfTheBill() throws IOException, InterruptedException {
		write("one.zip");
		BuildTool weaknesses = new BuildTool("releng/release/build/Weaknesses.java");
		weaknesses.run(affecting("pkg:maven/com.google.code.gson/gson@2.13.2"), folder.resolve("bill.json"));
		weaknesses.assertPassed();
		weaknesses.run(affecting("pkg:maven/com.google.code.gson/gson@2.13.1"), folder.resolve("bill.json"));
		weaknesses.assertFailed("gson@2.13.1, which is not in the bill of materials");
	}

	private Path affecting(String reference) throws IOException {
		return Files.writeString(folder.resolve("vex.json"), """
				{ "vulnerabilities": [{ "id": "CVE-1", "affects": [{ "ref": "%s" }] }] }
				""".formatted(reference));
	}

	private void java(String archive, String modules) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(archive)))) {
			zip.putNextEntry(new ZipEntry("sealbench/jre/release"));
			zip.write("JAVA_VERSION=\"25.0.1\"\nJAVA_RUNTIME_VERSION=\"25.0.1+8\"\n".getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
			zip.putNextEntry(new ZipEntry("sealbench/jre/lib/modules"));
			zip.write(modules.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
			add(zip, "gson");
		}
	}

	private void write(String archive) throws IOException, InterruptedException {
		bill.run("write", folder.resolve("bill.json"), "0.1.0", "2026-11-30T00:00:00Z",
				folder.resolve("THIRD-PARTY.txt"), folder.resolve("content.xml"), folder.resolve(archive));
	}

	private void check(String archive) throws IOException, InterruptedException {
		bill.run("check", folder.resolve("bill.json"), folder.resolve(archive));
	}

	private void archive(String name, String... libraries) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
			add(zip, "org.sealbench.cli_0.1.0");
			for (String each : libraries) {
				add(zip, each);
			}
		}
	}

	private void add(ZipOutputStream zip, String library) throws IOException {
		Path jar = folder.resolve("jars/" + library + ".jar");
		BuildTool.jar(jar, Map.of("Bundle-SymbolicName", library, "Bundle-Version", "2.13.2"), library + "/Type.class");
		zip.putNextEntry(new ZipEntry("sealbench/plugins/" + library + ".jar"));
		zip.write(Files.readAllBytes(jar));
		zip.closeEntry();
	}
}
