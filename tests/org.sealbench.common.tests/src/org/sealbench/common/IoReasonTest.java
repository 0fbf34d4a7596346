// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IoReasonTest {

	@TempDir
	private Path folder;

	private static String reason(Executable action) {
		return IoReason.of(assertThrows(IOException.class, action));
	}

	@Test
	void saysWhatTheFileSystemMeant() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "x");
		Path latin = Files.write(folder.resolve("latin"), "größer".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("no such file or folder", reason(() -> Files.readString(folder.resolve("nowhere"))));
		assertEquals("it exists already", reason(() -> Files.createFile(file)));
		assertEquals("it is no folder", reason(() -> {
			try (Stream<Path> none = Files.list(file)) {
				none.close();
			}
		}));
		assertEquals("it is not UTF-8", reason(() -> Files.readString(latin)));
	}

	private static Stream<Arguments> failures() {
		return Stream.of(Arguments.of("permission denied", new AccessDeniedException("/plant")),
				Arguments.of("No space left on device",
						new FileSystemException("/plant", null, "No space left on device")),
				Arguments.of("/plant", new FileSystemException("/plant")),
				Arguments.of("broken pipe", new IOException("broken pipe")),
				Arguments.of("IOException", new IOException()));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void saysAsMuchAsItKnows(String reason, IOException failure) {
		assertEquals(reason, IoReason.of(failure));
	}
}
