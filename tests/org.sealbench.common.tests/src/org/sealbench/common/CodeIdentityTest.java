// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeIdentityTest {

	@TempDir
	private Path folder;

	@Test
	void theSameCodeHasOneIdentity() {
		Optional<String> identity = CodeIdentity.of(List.of(CodeIdentity.class));
		assertTrue(identity.isPresent());
		assertEquals(identity, CodeIdentity.of(List.of(CodeIdentity.class)));
		assertEquals(Optional.empty(), CodeIdentity.of(List.of(CodeIdentity.class, String.class)));
	}

	@Test
	@SuppressWarnings("deprecation") // the framework of bundles makes it so, without escapes
	void codeInAFolderWithABlankIsFoundHoweverItIsWritten() throws Exception {
		Path code = Files.createFile(Files.createDirectory(folder.resolve("a b")).resolve("code.jar"));
		assertEquals(code, CodeIdentity.file(code.toUri().toURL()));
		assertEquals(code, CodeIdentity.file(code.toFile().toURL()));
	}
}
