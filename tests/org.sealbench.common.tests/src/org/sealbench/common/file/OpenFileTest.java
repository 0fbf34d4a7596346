// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.IoReason;

/** Files by the names that Linux gives to what a process has open. */
@EnabledOnOs(OS.LINUX)
class OpenFileTest {

	@TempDir
	Path folder;

	@Test
	void whatIsOpenAtAPlaceOfItsOwnIsNotWrittenInto() throws Exception {
		Path file = Files.writeString(folder.resolve("log"), "first ");
		try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
			Path named = descriptor(file);
			assertTrue(OwnerFiles.isStream(named));
			IOException refused = assertThrows(IOException.class,
					() -> OwnerFiles.writeNamed(named, bytes("lost"), true));
			assertTrue(IoReason.of(refused).contains("(>>)"), () -> IoReason.of(refused));
			open.write(bytes("other "));
		}
		assertEquals("other ", Files.readString(file));
	}

	@Test
	void whatIsOpenToAppendIsWrittenIntoBetweenWhatOthersAppend() throws Exception {
		Path file = Files.writeString(folder.resolve("log"), "first ");
		try (FileOutputStream open = new FileOutputStream(file.toFile(), true)) {
			OwnerFiles.writeNamed(descriptor(file), bytes("second "), true);
			open.write(bytes("third"));
		}
		assertEquals("first second third", Files.readString(file));
	}

	@Test
	void whoCanReadWhatIsOpenIsKnown() throws Exception {
		Path file = Files.writeString(folder.resolve("open"), "");
		try (FileOutputStream open = new FileOutputStream(file.toFile(), true)) {
			Path named = descriptor(file);
			for (String each : new String[] { "rw-r--r--", "rw-r-----", "rw----r--" }) {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(each));
				assertTrue(OwnerFiles.isReadableByOthers(named), each);
			}
			assertFalse(OwnerFiles.isReadableByOthers(file), "what is replaced becomes its owner's alone");
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			assertFalse(OwnerFiles.isReadableByOthers(named));
			open.flush();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** The name by which this process has a file open. */
	private static Path descriptor(Path file) throws IOException {
		try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			return open.filter(each -> leadsTo(each, file)).findFirst().orElseThrow();
		}
	}

	private static boolean leadsTo(Path descriptor, Path file) {
		try {
			return Files.readSymbolicLink(descriptor).equals(file.toRealPath());
		} catch (IOException e) {
			// It is closed by now.
			return false;
		}
	}
}
