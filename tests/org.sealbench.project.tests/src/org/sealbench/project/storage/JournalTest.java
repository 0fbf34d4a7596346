// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

	@TempDir
	private Path folder;
	private Path journalFolder;

	@BeforeEach
	void files() throws IOException {
		journalFolder = folder.resolve(".sealbench/journal");
		Files.writeString(folder.resolve("a"), "old a");
		Files.writeString(folder.resolve("b"), "old b");
	}

	@Test
	void writesAndDeletesTogether() throws IOException {
		new Journal(folder).commit(changes());
		assertDone();
		assertFalse(new Journal(folder).isPending());
	}

	@Test
	void whatWasOnlyBegunIsThrownAway() throws IOException {
		Files.createDirectories(journalFolder);
		Files.writeString(journalFolder.resolve("0.part"), "new a");
		Files.writeString(journalFolder.resolve("plan.draft"), "put 0.part a\nend\n");
		new Journal(folder).finish();
		assertEquals("old a", Files.readString(folder.resolve("a")));
		assertFalse(Files.exists(journalFolder.resolve("0.part")));
	}

	@Test
	void whatHadItsPlanIsFinishedFromEveryPoint() throws IOException {
		for (int moved = 0; moved <= 2; moved++) {
			Files.writeString(folder.resolve("a"), "old a");
			Files.writeString(folder.resolve("b"), "old b");
			Files.deleteIfExists(folder.resolve("sub/c"));
			Files.createDirectories(journalFolder);
			Files.writeString(journalFolder.resolve("plan"), "put 0.part a\ndelete - b\nput 2.part sub/c\nend\n");
			Files.writeString(moved > 0 ? folder.resolve("a") : journalFolder.resolve("0.part"), "new a");
			if (moved > 1) {
				Files.delete(folder.resolve("b"));
			}
			Files.writeString(journalFolder.resolve("2.part"), "new c");
			new Journal(folder).finish();
			assertDone();
		}
	}

	@Test
	void aPlanThatLeavesTheProjectIsRefused() throws IOException {
		Files.createDirectories(journalFolder);
		Files.writeString(journalFolder.resolve("plan"), "delete - ../outside\nend\n");
		Path outside = Files.writeString(folder.resolveSibling("outside"), "precious");
		assertThrows(IOException.class, () -> new Journal(folder).finish());
		assertTrue(Files.exists(outside));
		Files.delete(outside);
	}

	@Test
	void aDamagedPlanIsRefused() throws IOException {
		Files.createDirectories(journalFolder);
		for (String line : List.of("put 0.part", "delete", "put / a", "put .. a", "put 0.part a\0b", "")) {
			Files.writeString(journalFolder.resolve("plan"), line + "\nend\n");
			assertThrows(IOException.class, () -> new Journal(folder).finish(), line);
		}
	}

	@Test
	void aWriteThatFailsLeavesEverythingAsItWas() throws IOException {
		Files.createDirectories(folder.resolve(".sealbench"));
		Files.writeString(journalFolder, "not a folder");
		assertThrows(IOException.class, () -> new Journal(folder).commit(changes()));
		assertEquals("old a", Files.readString(folder.resolve("a")));
		assertEquals("old b", Files.readString(folder.resolve("b")));
	}

	@Test
	void manyFilesAreWrittenTogetherAndOneThatFailsKeepsAllBack() throws IOException {
		TreeMap<String, Optional<byte[]>> many = new TreeMap<>();
		for (int i = 0; i < 200; i++) {
			many.put("many/" + i, Optional.of(String.valueOf(i).getBytes(StandardCharsets.UTF_8)));
		}
		Files.createDirectories(journalFolder.resolve("150.part/in the way"));
		assertThrows(IOException.class, () -> new Journal(folder).commit(many));
		assertFalse(Files.exists(folder.resolve("many")));
		Files.delete(journalFolder.resolve("150.part/in the way"));
		new Journal(folder).commit(many);
		for (int i = 0; i < 200; i++) {
			assertEquals(String.valueOf(i), Files.readString(folder.resolve("many/" + i)));
		}
	}

	private static TreeMap<String, Optional<byte[]>> changes() {
		TreeMap<String, Optional<byte[]>> changes = new TreeMap<>();
		changes.put("a", Optional.of("new a".getBytes(StandardCharsets.UTF_8)));
		changes.put("b", Optional.empty());
		changes.put("sub/c", Optional.of("new c".getBytes(StandardCharsets.UTF_8)));
		return changes;
	}

	private void assertDone() throws IOException {
		assertEquals("new a", Files.readString(folder.resolve("a")));
		assertFalse(Files.exists(folder.resolve("b")));
		assertEquals("new c", Files.readString(folder.resolve("sub/c")));
	}
}
