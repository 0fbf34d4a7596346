// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationKeyTest {

	private static final byte[] CONTENT = "content".getBytes(StandardCharsets.US_ASCII);

	@TempDir
	private Path folder;
	private Path file;
	private byte[] code;

	@BeforeEach
	void aKey() {
		file = folder.resolve("state/station.key");
		code = new StationKey(file).code("test", CONTENT).orElseThrow();
	}

	@Test
	void theNextProcessKnowsWhatThisOneLeft() throws Exception {
		assertEquals(StationKey.CODE_LENGTH, code.length);
		assertTrue(new StationKey(file).gave(code, "test", CONTENT));
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void anotherContentPurposeOrStationIsNotKnown() {
		assertFalse(new StationKey(file).gave(code, "test", new byte[0]));
		assertFalse(new StationKey(file).gave(code, "tests", CONTENT));
		assertFalse(new StationKey(file).gave(new byte[0], "test", CONTENT));
		assertFalse(new StationKey(folder.resolve("other/station.key")).gave(code, "test", CONTENT));
	}

	@Test
	void aDamagedKeyIsMadeAnew() throws Exception {
		Files.write(file, new byte[3]);
		assertFalse(new StationKey(file).gave(code, "test", CONTENT));
		assertEquals(32, Files.size(file));
	}

	@Test
	void aKeyThatOthersCouldReadIsNone() throws Exception {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
			assertFalse(new StationKey(file).gave(code, "test", CONTENT));
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void aLinkInItsPlaceIsNotFollowed() throws Exception {
		Path elsewhere = folder.resolve("elsewhere");
		byte[] theirs = new byte[32];
		Files.write(elsewhere, theirs);
		Files.delete(file);
		Files.createSymbolicLink(file, elsewhere);
		byte[] own = new StationKey(file).code("test", CONTENT).orElseThrow();
		assertTrue(new StationKey(file).gave(own, "test", CONTENT));
		assertArrayEquals(theirs, Files.readAllBytes(elsewhere));
	}

	@Test
	void whereItCannotBeKeptNothingIsKnownAgain() throws Exception {
		Files.writeString(folder.resolve("file"), "in the way");
		StationKey none = new StationKey(folder.resolve("file/station.key"));
		assertTrue(none.code("test", CONTENT).isEmpty());
		assertFalse(none.gave(code, "test", CONTENT));
	}
}
