// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;

/**
 * A file as the last commit has it. It is compared with the one in the folder by git's name for its content, without
 * git: git would run the filters that the repository's configuration names.
 *
 * @param path   below the folder
 * @param object the name of its content
 * @param link   whether it is a symbolic link
 */
record CommittedFile(String path, String object, boolean link) {

	private static final int LENGTH_OF_SHA1 = 40;
	/** What is larger is no text of a project. */
	private static final int MOST_LINES = 16_000_000;

	/** Those of the last commit below the folder; none where there is no commit. */
	static List<CommittedFile> all(GitRunner git) throws ProblemException {
		List<CommittedFile> files = new ArrayList<>();
		for (String line : git.attempt("ls-tree", "-r", "-z", "HEAD").orElse("").split("\0")) {
			int tab = line.indexOf('\t');
			String[] words = line.substring(0, Math.max(tab, 0)).split(" +");
			if (words.length == 3 && words[1].equals("blob")) {
				files.add(new CommittedFile(line.substring(tab + 1), words[2], words[0].equals("120000")));
			}
		}
		return files;
	}

	/** Whether it is in the folder as it was committed, whichever line ends git wrote there. */
	boolean isAt(Path folder) {
		// Another system may have committed what is no name of a file here.
		return TypedPath.find(path).filter(each -> isSame(folder.resolve(each))).isPresent();
	}

	private boolean isSame(Path file) {
		try {
			if (Files.isSymbolicLink(file)) {
				return link && isContent(Files.readSymbolicLink(file).toString().getBytes(StandardCharsets.UTF_8));
			}
			if (link || !Files.isRegularFile(file)) {
				return false;
			}
			return isContent(file) || Files.size(file) <= MOST_LINES && isContent(unix(Files.readAllBytes(file)));
		} catch (IOException e) {
			return false;
		}
	}

	private boolean isContent(byte... content) {
		return isNamed(digest(content.length).digest(content));
	}

	private boolean isContent(Path file) throws IOException {
		MessageDigest digest = digest(Files.size(file));
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return isNamed(digest.digest());
	}

	private boolean isNamed(byte... digest) {
		return object.equals(HexFormat.of().formatHex(digest));
	}

	/** At the beginning of git's name for a content. */
	private MessageDigest digest(long length) {
		try {
			MessageDigest digest = MessageDigest.getInstance(object.length() == LENGTH_OF_SHA1 ? "SHA-1" : "SHA-256");
			digest.update(("blob " + length + "\0").getBytes(StandardCharsets.US_ASCII));
			return digest;
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** As git commits it where it writes CRLF into the folder. */
	private static byte[] unix(byte... content) {
		byte[] lines = new byte[content.length];
		int length = 0;
		for (int i = 0; i < content.length; i++) {
			if (content[i] != '\r' || i + 1 == content.length || content[i + 1] != '\n') {
				lines[length++] = content[i];
			}
		}
		return Arrays.copyOf(lines, length);
	}
}
