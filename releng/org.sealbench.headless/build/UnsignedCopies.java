
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Copies the jars of one folder into another as the JVM can keep their classes in its archive: without signatures,
 * which it would have to verify at each start, and with stack maps (JVMS 4.7.4) in classes that are too old to have
 * any, as those of the library that reads the command line. Classes without are never kept, nor is what extends them,
 * and verifying them at each start took a fifth of it. Writes the digest of all copies into the file {@code digest}
 * there. Same input, same bytes and same times of the files: the JVM compares them with those that its archive was made
 * of.
 */
class UnsignedCopies {

	/** Where the number of the format of a class stands in it, and the first format that the archive takes. */
	private static final int FORMAT_AT = 7;
	private static final int FORMAT_KEPT = Opcodes.V1_6;

	private static final String DIGEST = "digest";
	private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

	public static void main(String[] folders) throws IOException, NoSuchAlgorithmException {
		Path from = Path.of(folders[0]);
		Path to = Path.of(folders[1]);
		Path aside = to.resolveSibling(to.getFileName() + ".aside");
		empty(aside);
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		List<Path> jars = files(from);
		URL[] path = new URL[jars.size()];
		for (int i = 0; i < path.length; i++) {
			path[i] = jars.get(i).toUri().toURL();
		}
		try (URLClassLoader library = new URLClassLoader(path)) {
			for (Path jar : jars) {
				Path copy = aside.resolve(jar.getFileName());
				copy(jar, copy, library);
				digest(copy, digest);
			}
		}
		Files.writeString(aside.resolve(DIGEST), HexFormat.of().formatHex(digest.digest(), 0, 8) + "\n");
		replace(to, aside);
	}

	/** Leaves a library as it is that is the same already: it may be in use, and its class archive stays valid. */
	private static void replace(Path library, Path aside) throws IOException {
		Path digest = library.resolve(DIGEST);
		if (Files.exists(digest) && Files.mismatch(digest, aside.resolve(DIGEST)) < 0) {
			Files.setLastModifiedTime(digest, FileTime.from(Instant.now()));
			empty(aside);
		} else {
			empty(library);
			Files.delete(library);
			Files.move(aside, library);
		}
	}

	/** A start that was ended while it made its class archive has left a folder in the library. */
	private static void empty(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (Path file : files(folder)) {
			if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
				empty(file);
			}
			Files.delete(file);
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private static void digest(Path jar, MessageDigest digest) throws IOException {
		digest.update(jar.getFileName().toString().getBytes());
		try (var in = new DigestInputStream(Files.newInputStream(jar), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
	}

	private static void copy(Path jar, Path copy, ClassLoader library) throws IOException {
		try (var in = new ZipFile(jar.toFile()); var out = new ZipOutputStream(Files.newOutputStream(copy))) {
			in.stream().filter(entry -> !isSignature(entry.getName())).forEach(entry -> copy(in, entry, out, library));
		}
		FileTime time = FileTime.from(TIME.atZone(ZoneId.of("UTC")).toInstant());
		Files.setLastModifiedTime(copy, time);
	}

	private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out, ClassLoader library) {
		try {
			var copied = new ZipEntry(entry.getName());
			copied.setTimeLocal(TIME);
			out.putNextEntry(copied);
			if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
				writeMainAttributes(in, entry, out);
			} else if (entry.getName().endsWith(".class")) {
				out.write(withStackMaps(in, entry, library));
			} else {
				in.getInputStream(entry).transferTo(out);
			}
			out.closeEntry();
		} catch (IOException e) {
			throw new UncheckedIOException(in.getName() + ": " + entry.getName(), e);
		}
	}

	/** Whatever goes wrong with a class says which one of which jar it is. */
	private static byte[] withStackMaps(ZipFile in, ZipEntry entry, ClassLoader library) throws IOException {
		try {
			return withStackMaps(in.getInputStream(entry).readAllBytes(), library);
		} catch (RuntimeException | LinkageError e) {
			throw new IOException("stack maps cannot be made: " + e.getMessage(), e);
		}
	}

	/** @param library has the classes that a stack map may have to find the common type of */
	private static byte[] withStackMaps(byte[] content, ClassLoader library) {
		if (content[FORMAT_AT] >= FORMAT_KEPT) {
			return content;
		}
		var writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
			@Override
			protected ClassLoader getClassLoader() {
				return library;
			}
		};
		new ClassReader(content).accept(new ClassVisitor(Opcodes.ASM9, writer) {
			@Override
			public void visit(int version, int access, String name, String signature, String parent, String... types) {
				super.visit(Opcodes.V1_7, access, name, signature, parent, types);
			}
		}, ClassReader.SKIP_FRAMES);
		return writer.toByteArray();
	}

	/**
	 * The manifest without its sections for single entries, which hold their digests, and without the time of the
	 * build.
	 */
	private static void writeMainAttributes(ZipFile in, ZipEntry entry, OutputStream out) throws IOException {
		var manifest = new Manifest(in.getInputStream(entry));
		manifest.getEntries().clear();
		var version = new Attributes.Name("Bundle-Version");
		manifest.getMainAttributes().computeIfPresent(version, (name, value) -> withoutQualifier((String) value));
		manifest.write(out);
	}

	/** The qualifier is the time of the build and would make each build another library. */
	private static String withoutQualifier(String version) {
		return version.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1");
	}

	private static boolean isSignature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.startsWith("META-INF/") && upper.indexOf('/', 9) < 0
				&& (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
	}
}
