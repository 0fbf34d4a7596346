// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.process.FileSystemSync;

class OwnerFilesTest {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	@TempDir
	private Path folder;

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void assertMode(String wanted, Path path) throws IOException {
		if (POSIX) {
			assertEquals(wanted, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)), path::toString);
		}
	}

	private static void mode(String mode, Path path) throws IOException {
		if (POSIX) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
		}
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> each.getFileName().toString()).sorted().toList();
		}
	}

	/** Another process that writes a file by the name of its own output, and then prints. */
	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[0]);
		System.out.print(OwnerFiles.isStream(file) + " ");
		System.out.flush();
		OwnerFiles.writeNamed(file, bytes("file "), true);
		System.out.print("result");
		System.out.flush();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aRedirectedOutputIsWrittenIntoAndNotReplaced() throws Exception {
		// As /dev/stdout and /dev/fd are.
		Path link = Files.createSymbolicLink(folder.resolve("stdout"), Path.of("/proc/self/fd/1"));
		Path descriptors = Files.createSymbolicLink(folder.resolve("fd"), Path.of("/proc/self/fd"));
		for (Path each : List.of(link, descriptors.resolve("1"), Path.of("/proc/self/fd/1"))) {
			String name = each.toString();
			Path output = folder.resolve("output");
			Files.writeString(output, "before ");
			Object same = Files.readAttributes(output, BasicFileAttributes.class).fileKey();
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
					OwnerFilesTest.class.getName(), name).redirectOutput(Redirect.appendTo(output.toFile()))
					.redirectError(Redirect.INHERIT).start();
			assertEquals(0, process.waitFor());
			assertEquals("before true file result", Files.readString(output), name);
			assertEquals(same, Files.readAttributes(output, BasicFileAttributes.class).fileKey(), name);
		}
		assertFalse(OwnerFiles.isStream(folder.resolve("output")));
	}

	@Test
	void foldersAreTheirOwnersAloneWithThoseAboveThem() throws IOException {
		Path inner = folder.resolve("a/b");
		OwnerFiles.makeFolder(inner);
		assertMode("rwx------", inner);
		assertMode("rwx------", inner.getParent());
		OwnerFiles.makeFolder(inner);
	}

	@Test
	void aFolderThatIsOpenIsClosed() throws IOException {
		Path open = Files.createDirectory(folder.resolve("open"));
		mode("rwxr-xr-x", open);
		OwnerFiles.closeFolder(open);
		assertMode("rwx------", open);
		OwnerFiles.closeFolder(folder.resolve("nowhere"));
		assertEquals(List.of("open"), names());
	}

	@Test
	void aFolderBehindALinkIsLeftAsItIs() throws IOException {
		if (!POSIX) {
			return;
		}
		Path target = Files.createDirectory(folder.resolve("target"));
		mode("rwxr-xr-x", target);
		OwnerFiles.closeFolder(Files.createSymbolicLink(folder.resolve("link"), target));
		assertMode("rwxr-xr-x", target);
	}

	@Test
	void anEmptyFileIsMadeOnlyWhereNoneIs() throws IOException {
		Path file = folder.resolve("file");
		OwnerFiles.create(file);
		assertMode("rw-------", file);
		assertThrows(FileAlreadyExistsException.class, () -> OwnerFiles.create(file));
	}

	@Test
	void writingReplacesContentAndModeAndLeavesNothingAside() throws IOException {
		Path file = folder.resolve("file");
		Files.writeString(file, "a much longer content than the new one");
		mode("rw-rw-rw-", file);
		OwnerFiles.write(file, bytes("secret"));
		assertEquals("secret", Files.readString(file));
		assertMode("rw-------", file);
		OwnerFiles.writeForAll(file, bytes("public"));
		assertEquals("public", Files.readString(file));
		assertMode("rw-r--r--", file);
		assertEquals(List.of("file"), names());
	}

	@Test
	void whatCannotBeReplacedStaysAndNothingIsLeftAside() throws IOException {
		Path taken = Files.createDirectory(folder.resolve("taken"));
		Files.writeString(taken.resolve("file"), "there");
		assertThrows(IOException.class, () -> OwnerFiles.write(taken, bytes("new")));
		assertEquals(List.of("taken"), names());
		assertThrows(NoSuchFileException.class, () -> OwnerFiles.write(folder.resolve("no/where"), bytes("new")));
	}

	@Test
	void writingQuicklyOverwritesWhatIsThere() throws IOException {
		Path file = folder.resolve("file");
		OwnerFiles.writeQuickly(file, bytes("longer"));
		OwnerFiles.writeQuickly(file, bytes("new"));
		assertEquals("new", Files.readString(file));
		assertMode("rw-------", file);
	}

	@Test
	void aFileThatIsWrittenAnewTakesThePlaceOfALinkAndNotOfItsTarget() throws IOException {
		if (!POSIX) {
			return;
		}
		Path victim = folder.resolve("victim");
		Files.writeString(victim, "untouched");
		Path file = Files.createSymbolicLink(folder.resolve("file"), victim);
		OwnerFiles.writeSynced(file, bytes("key"), true);
		assertEquals("untouched", Files.readString(victim));
		assertEquals("key", Files.readString(file));
		assertFalse(Files.isSymbolicLink(file));
		assertMode("rw-------", file);
		OwnerFiles.writeUnsynced(file, bytes("other"), true);
		OwnerFiles.sync(file);
		OwnerFiles.syncFolder(folder);
		assertEquals("other", Files.readString(file));
	}

	@Test
	void aFileForAllIsReadableByWhomTheSystemLets() throws IOException {
		Path plain = Files.createFile(folder.resolve("plain"));
		Path file = folder.resolve("file");
		OwnerFiles.writeUnsynced(file, bytes("public"), false);
		if (POSIX) {
			assertMode(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)), file);
		}
		assertEquals("public", Files.readString(file));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void aNamedLinkStaysAndItsTargetIsReplaced() throws IOException {
		Path target = Files.writeString(folder.resolve("target"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link"), target);
		OwnerFiles.writeNamed(link, new byte[] { 'n' }, true);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("n", Files.readString(target));
		Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nothing"));
		OwnerFiles.writeNamed(dangling, new byte[] { 'n' }, true);
		assertEquals("n", Files.readString(dangling));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aPipeIsWrittenIntoAndStaysOne() throws Exception {
		Path pipe = folder.resolve("pipe");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		assertTrue(OwnerFiles.isStream(pipe));
		CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
			try {
				return Files.readString(pipe);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		OwnerFiles.writeNamed(pipe, new byte[] { 'n' }, false);
		assertEquals("n", read.get());
		assertTrue(OwnerFiles.isStream(pipe), "it is no file now");
		assertFalse(OwnerFiles.isStream(folder));
		assertFalse(OwnerFiles.isStream(folder.resolve("nothing")));
	}

	@Test
	void movingReplacesWhatIsThere() throws IOException {
		Path from = Files.writeString(folder.resolve("from"), "new");
		Path to = Files.writeString(folder.resolve("to"), "old");
		OwnerFiles.move(from, to);
		assertEquals("new", Files.readString(to));
		assertEquals(List.of("to"), names());
		assertThrows(NoSuchFileException.class, () -> OwnerFiles.move(from, to));
	}

	@Test
	void aWholeFileSystemIsSyncedWhereTheSystemCan() throws IOException {
		Files.writeString(folder.resolve("file"), "content");
		if (!System.getProperty("os.name").startsWith("Linux")) {
			assertFalse(FileSystemSync.run(folder));
			return;
		}
		assertTrue(FileSystemSync.run(folder));
		assertFalse(FileSystemSync.run(folder.resolve("nowhere")));
	}

	@Test
	void theRootOfAFileSystemIsNoFileToWrite() {
		Path root = Path.of("").toAbsolutePath().getRoot();
		FileSystemException refused = assertThrows(FileSystemException.class,
				() -> OwnerFiles.write(root, new byte[0]));
		assertEquals("it is the root of the file system", refused.getReason());
	}
}
