// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class OwnerFilesTest {

	@Test
	void theRootOfAFileSystemIsNoFileToWrite() {
		Path root = Path.of("").toAbsolutePath().getRoot();
		FileSystemException refused = assertThrows(FileSystemException.class,
				() -> OwnerFiles.write(root, new byte[0]));
		assertEquals("it is the root of the file system", refused.getReason());
	}
}
