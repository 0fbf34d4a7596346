// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealbench.common.file.FilePieces;

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

	@Test
	@EnabledOnOs(OS.LINUX)
	void saysThatTheDiskIsFull() {
		assertEquals("the disk is full", reason(() -> Files.writeString(Path.of("/dev/full"), "x")));
		assertEquals("the disk is full", reason(() -> {
			try (FileChannel channel = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
				FilePieces.write(channel, new byte[100_000]);
			}
		}));
	}

	private static Stream<Arguments> failures() {
		return Stream.of(Arguments.of("permission denied", new AccessDeniedException("/plant")),
				Arguments.of("the disk is full", new FileSystemException("/plant", null, "No space left on device")),
				Arguments.of("the system refused it without a reason", new FileSystemException("/plant")),
				Arguments.of("broken pipe", new IOException("broken pipe")),
				Arguments.of("the system refused it without a reason", new IOException()),
				Arguments.of("the system refused it without a reason",
						new IOException("java.lang.IllegalStateException: at java.util.Map")),
				Arguments.of("Only named parameters", new IOException("java.io.IOException: Only named parameters")),
				Arguments.of("the system refused it without a reason",
						new IOException("Cannot invoke org.bouncycastle.asn1.ASN1Object.x because it is empty")),
				Arguments.of("the type line.Motor is in /x/my.plant.Types/a.B",
						new IOException("the type line.Motor is in /x/my.plant.Types/a.B")),
				Arguments.of("Error 5 of the Bus", new IOException("Error 5 of the Bus")),
				Arguments.of("the folder is not empty", new DirectoryNotEmptyException("/plant")),
				Arguments.of("the file system is read-only",
						new FileSystemException("/plant", null, "Read-only file system")));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void saysAsMuchAsItKnows(String reason, IOException failure) {
		assertEquals(reason, IoReason.of(failure));
	}

	@Test
	void saysWhatIsKnownOfOtherFailures() {
		assertEquals("closed", IoReason.of(new IllegalStateException("javax.net.ssl.SSLException: closed"), "ended"));
		assertEquals("ended", IoReason.of(new IllegalStateException(), "ended"));
		assertEquals("ended", IoReason.of(new IOException(), "ended"));
		assertEquals("the disk is full", IoReason.of(new IllegalStateException("No space left on device")));
	}
}
