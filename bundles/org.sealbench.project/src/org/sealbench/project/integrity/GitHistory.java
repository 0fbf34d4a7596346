// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.sealbench.common.process.GitProcess;

/**
 * What git remembers of a file: its content in every commit that leads to the one that is checked out. Without git
 * there is no history.
 */
final class GitHistory {

	/** Bytes that are read of one file's history, the newest first; about two seconds. */
	private static final long LIMIT = 512L << 20;
	/** Bytes of one content: the seals of ten thousand devices are a tenth of it. A larger one is passed over. */
	private static final long LARGEST = 32L << 20;
	/** What git takes at most for one answer, as on a share that hangs; then nothing is known. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final String BLOB = "blob";
	/** Variables by which git would look at another repository than that of the folder. */
	private static final List<String> FOREIGN = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX",
			"GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR");

	private final Path root;

	/** What came of looking. */
	enum Found {
		/** There were contents. */
		CONTENTS,
		/** The folder is not under git, or the file was never committed. */
		NOTHING,
		/** Git cannot be asked. */
		UNKNOWN
	}

	GitHistory(Path root) {
		this.root = root;
	}

	/**
	 * Gives each content once, newest first, as it is read.
	 *
	 * @param reader returns whether it wants the next one
	 */
	Found read(String path, Predicate<byte[]> reader) {
		if (!isUnderGit()) {
			return Found.NOTHING;
		}
		try {
			List<String> blobs = blobs(path);
			if (!blobs.isEmpty()) {
				contents(blobs, reader);
			}
			return blobs.isEmpty() ? Found.NOTHING : Found.CONTENTS;
		} catch (IOException e) {
			// Git is not installed, or refuses the folder.
			return Found.UNKNOWN;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Found.UNKNOWN;
		}
	}

	private boolean isUnderGit() {
		for (Path folder = root; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(".git"))) {
				return true;
			}
		}
		return false;
	}

	/** The objects that the file was, newest first. Merges count: one may have taken what is older. */
	private List<String> blobs(String path) throws IOException, InterruptedException {
		Process process = start(git("rev-list", "--objects", "--full-history", "HEAD", "--", path));
		List<String> blobs = new ArrayList<>();
		try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				// Commits have no path, and folders another one.
				if (line.endsWith(" " + path) || line.endsWith("/" + path)) {
					blobs.add(line.substring(0, line.indexOf(' ')));
				}
			}
		}
		if (process.waitFor() == 0) {
			return blobs;
		}
		// Before the first commit git does not know HEAD; it may as well refuse the folder, as one of somebody else.
		if (start(git("rev-parse", "--git-dir").redirectOutput(ProcessBuilder.Redirect.DISCARD)).waitFor() != 0) {
			throw new IOException("git refuses the folder");
		}
		return List.of();
	}

	private void contents(List<String> blobs, Predicate<byte[]> reader) throws IOException, InterruptedException {
		Path list = Files.createTempFile("sealbench", ".objects");
		try {
			Files.write(list, blobs, StandardCharsets.US_ASCII);
			Process process = start(git("cat-file", "--batch").redirectInput(list.toFile()));
			long left = LIMIT;
			try (DataInputStream output = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
				boolean wanted = true;
				for (int i = 0; i < blobs.size() && left > 0 && wanted; i++) {
					Optional<byte[]> content = content(output);
					left -= content.map(each -> each.length).orElse(0);
					wanted = content.isEmpty() || reader.test(content.get());
				}
			} finally {
				process.destroy();
			}
			process.waitFor();
		} finally {
			Files.deleteIfExists(list);
		}
	}

	/**
	 * One object: its name, type and size in a line, its content, and the end of a line; empty where it is no file's
	 * content or too large.
	 */
	private static Optional<byte[]> content(DataInputStream output) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = output.read(); c != '\n'; c = output.read()) {
			if (c < 0) {
				throw new EOFException();
			}
			line.append((char) c);
		}
		String[] words = line.toString().split(" ");
		if (words.length < 3 || !words[1].equals(BLOB)) {
			return Optional.empty();
		}
		long size = Long.parseLong(words[2]);
		if (size > LARGEST) {
			output.skipNBytes(size + 1);
			return Optional.empty();
		}
		byte[] content = new byte[(int) size];
		output.readFully(content);
		output.read();
		return Optional.of(content);
	}

	private static Process start(ProcessBuilder builder) throws IOException {
		return GitProcess.start(builder, PATIENCE);
	}

	private ProcessBuilder git(String... arguments) throws IOException {
		ProcessBuilder builder = GitProcess.of(root, List.of(arguments)).redirectError(ProcessBuilder.Redirect.DISCARD);
		FOREIGN.forEach(builder.environment()::remove);
		return builder;
	}
}
