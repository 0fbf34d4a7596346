// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectFolder;

/**
 * The SHA-256 digests of a project's files as this process last saw them, each read once between two saves. Line ends
 * do not count: version control may change them.
 */
public final class FileDigests {

	private final ProjectFolder folder;
	private final FileStore files;
	/** Empty for a file that is not there. */
	private final Map<String, Optional<String>> digests = new ConcurrentHashMap<>();
	private final Map<Path, Optional<Set<String>>> listings = new ConcurrentHashMap<>();

	public FileDigests(ProjectFolder folder, FileStore files) {
		this.folder = folder;
		this.files = files;
	}

	/**
	 * The digest of a file, lower-case hexadecimal; empty where there is none.
	 *
	 * @throws ProblemException if it cannot be read
	 */
	public Optional<String> of(String path) throws ProblemException {
		Optional<String> known = digests.get(path);
		if (known == null) {
			known = read(path);
			digests.put(path, known);
		}
		return known;
	}

	/** Reads many on all cores. What cannot be read is reported when it is asked for. */
	public void readAhead(Collection<String> paths) {
		paths.parallelStream().filter(path -> !digests.containsKey(path)).forEach(path -> {
			try {
				digests.put(path, read(path));
			} catch (ProblemException e) {
				digests.remove(path);
			}
		});
	}

	/** What was digested before may have been written since. */
	public void forget() {
		digests.clear();
		listings.clear();
	}

	private Optional<String> read(String path) throws ProblemException {
		Optional<byte[]> seen = files.seen(path);
		if (seen.isPresent() ? !files.exists(path) : !isListed(path)) {
			return Optional.empty();
		}
		return Optional.of(sha256(seen.isPresent() ? seen.get() : files.content(path)));
	}

	/**
	 * Most files that could be there are not: a folder is asked once for all of them. Case does not count there, as a
	 * file is read by a name in other letters on systems that take both for one.
	 */
	private boolean isListed(String path) {
		Path file = folder.file(path);
		return listings.computeIfAbsent(file.getParent(), FileDigests::list)
				.map(names -> names.contains(lowerCaseName(file))).orElse(true) && files.exists(path);
	}

	/** The names in a folder, in lower case; empty where it cannot be listed, though what is in it may be read. */
	private static Optional<Set<String>> list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return Optional.of(files.map(FileDigests::lowerCaseName).collect(Collectors.toSet()));
		} catch (IOException | UncheckedIOException e) {
			return Optional.empty();
		}
	}

	private static String lowerCaseName(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT);
	}

	/** Writes a content, which has no carriage returns. */
	@FunctionalInterface
	public interface Content {
		/** @throws IOException if the stream refuses */
		void write(OutputStream out) throws IOException;
	}

	/** The digest of a content that is not in memory as a whole. */
	public static String sha256(Content content) {
		MessageDigest digest = digest();
		try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
			content.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The digest of a content. */
	public static String sha256(byte[] content) {
		MessageDigest digest = digest();
		int start = 0;
		for (int i = 0; i <= content.length; i++) {
			if (i == content.length || content[i] == '\r') {
				digest.update(content, start, i - start);
				start = i + 1;
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
