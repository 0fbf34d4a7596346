// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** A recovery key goes where its owner wants it, but not to its project. */
class SaveRecoveryKeyTest {

	private static final char[] KEY = "ABCD-EFGH".toCharArray();

	@TempDir
	Path folder;

	@Test
	void isWrittenForItsOwnerOnly() throws Exception {
		try (Project project = project()) {
			Path file = folder.resolve("recovery.txt");
			assertEquals(file.toAbsolutePath(), new SaveRecoveryKey().run(project, KEY, file).get());
			assertEquals("ABCD-EFGH\n", Files.readString(file));
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void isKeptApartFromTheProject() throws Exception {
		try (Project project = project()) {
			Path file = folder.resolve("other/../plant/recovery.txt");
			Outcome<Path> outcome = new SaveRecoveryKey().run(project, KEY, file);
			assertTrue(outcome.result().isEmpty());
			assertEquals(OperationProblem.KEY_IN_PROJECT, outcome.problems().get(0).code());
			assertTrue(outcome.problems().get(0).message().contains("apart from its project"),
					outcome.problems().toString());
			assertFalse(Files.exists(folder.resolve("plant/recovery.txt")));
		}
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
		try (Project project = project()) {
			Outcome<Path> outcome = new SaveRecoveryKey().run(project, KEY, folder.resolve("missing/recovery.txt"));
			assertEquals("SB-8021", outcome.problems().get(0).code().text());
		}
	}

	private Project project() throws Exception {
		return PlantBuilder.in(folder.resolve("plant")).open();
	}
}
