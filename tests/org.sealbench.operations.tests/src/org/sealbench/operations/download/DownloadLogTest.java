// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.device.DownloadRecord;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

class DownloadLogTest {

	@TempDir
	private Path folder;
	private Project project;

	@BeforeEach
	void aProject() {
		project = PlantBuilder.in(folder.resolve("plant")).open();
	}

	@AfterEach
	void close() {
		project.close();
	}

	private static DownloadRecord download(String digit) {
		return new DownloadRecord(digit.repeat(32), "anna", "ws-12", Instant.parse("2026-05-01T08:00:00Z"), null, false,
				"0".repeat(64));
	}

	@Test
	void aDownloadIsOneLineAndIsOfItsDevice() throws Exception {
		DownloadLog log = new DownloadLog(project);
		assertFalse(log.contains("PLC_1", download("1").id()));
		log.add("PLC_1", download("1"));
		log.add("PLC \"2\"", download("2"));
		assertEquals(2, Files.readAllLines(project.folder().resolve("downloads.log")).size());
		assertTrue(log.contains("PLC_1", download("1").id()));
		assertTrue(log.contains("PLC \"2\"", download("2").id()));
		assertFalse(log.contains("PLC_1", download("2").id()));
	}

	@Test
	void aCutLineAndTheMarksOfAConflictSpoilNoOther() throws Exception {
		DownloadLog log = new DownloadLog(project);
		Files.writeString(project.folder().resolve("downloads.log"),
				"<<<<<<< ours\n{ \"device\": \"PLC_1\", \"download\": { \"id\": \"" + download("3").id());
		log.add("PLC_1", download("1"));
		assertTrue(log.contains("PLC_1", download("1").id()));
		assertFalse(log.contains("PLC_1", download("3").id()));
	}

	@Test
	void aLineThatIsCutWithinALetterSpoilsNoOther() throws Exception {
		DownloadLog log = new DownloadLog(project);
		Files.write(project.folder().resolve("downloads.log"), new byte[] { '{', '"', (byte) 0xC3 });
		log.add("PLC_1", download("1"));
		assertTrue(log.contains("PLC_1", download("1").id()));
	}
}
