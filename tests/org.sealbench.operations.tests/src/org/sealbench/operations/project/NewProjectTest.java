// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class NewProjectTest {

	@Test
	void aProjectIsNamedAfterItsFolder() {
		assertEquals("Halle-3", NewProject.nameFor(Path.of("/plants/3 Halle 3")));
		assertEquals("plant", NewProject.nameFor(Path.of("2024")));
	}

	@Test
	void theRootOfAFileSystemHasNoName() {
		assertEquals("plant", NewProject.nameFor(Path.of("").toAbsolutePath().getRoot()));
	}
}
