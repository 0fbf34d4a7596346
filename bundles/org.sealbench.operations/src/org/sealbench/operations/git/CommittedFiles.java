// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sealbench.common.ProblemException;
import org.sealbench.project.merge.ProjectFileDiff;

/**
 * Compares the files of a project with what git has of them. By commands that run no program which the repository's
 * configuration may name, so that a folder of a stranger can be looked at unasked.
 */
public final class CommittedFiles {

	private static final String HEAD = "HEAD";
	private static final int MOST_COMMITS = 100;
	private static final int LENGTH_OF_SHA1 = 40;

	private final Path folder;
	private final GitRunner git;

	public CommittedFiles(Path folder) {
		this.folder = folder;
		this.git = new GitRunner(folder);
	}

	/**
	 * The files that are not as the last commit has them; nothing where the folder is not under git.
	 *
	 * @param paths of the files that are there
	 * @throws ProblemException if git cannot be run
	 */
	public Map<String, GitState> states(Collection<String> paths) throws ProblemException {
		Map<String, GitState> states = new TreeMap<>();
		if (!git.attempt("rev-parse", "--is-inside-work-tree").equals(Optional.of("true"))) {
			return states;
		}
		Map<String, String> committed = committed();
		List<String> fresh = new ArrayList<>();
		for (String path : paths) {
			String object = committed.get(path);
			if (object == null) {
				fresh.add(path);
			} else if (!object.equals(object(path, object.length()))) {
				states.put(path, GitState.CHANGED);
			}
		}
		Set<String> ignored = ignored(fresh);
		fresh.stream().filter(each -> !ignored.contains(each)).forEach(each -> states.put(each, GitState.NEW));
		// A conflict that is not decided has several stages in the index.
		for (String line : git.attempt("ls-files", "--unmerged", "-z").orElse("").split("\0")) {
			if (line.contains("\t")) {
				states.put(line.substring(line.indexOf('\t') + 1), GitState.CONFLICT);
			}
		}
		return states;
	}

	/** Those that git is to leave alone. */
	private Set<String> ignored(List<String> paths) throws ProblemException {
		Set<String> ignored = new TreeSet<>();
		if (!paths.isEmpty()) {
			git.stream(paths,
					output -> ignored
							.addAll(new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList()),
					"check-ignore", "--stdin");
		}
		return ignored;
	}

	private Map<String, String> committed() throws ProblemException {
		Map<String, String> objects = new TreeMap<>();
		for (String line : git.attempt("ls-tree", "-r", "-z", HEAD).orElse("").split("\0")) {
			int tab = line.indexOf('\t');
			if (tab > 0) {
				objects.put(line.substring(tab + 1), line.substring(line.lastIndexOf(' ', tab) + 1, tab));
			}
		}
		return objects;
	}

	/** The name that git gives to a content; line ends as they are in the file. */
	private String object(String path, int length) {
		try {
			byte[] content = Files.readAllBytes(folder.resolve(path));
			MessageDigest digest = MessageDigest.getInstance(length == LENGTH_OF_SHA1 ? "SHA-1" : "SHA-256");
			digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest.digest(content));
		} catch (IOException e) {
			return "";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * How files differ from the last commit, one a line, in the words of {@code diff}.
	 *
	 * @throws ProblemException if git cannot be run or the folder is not under git
	 */
	public List<String> compare(Collection<String> paths) throws ProblemException {
		git.top();
		List<String> lines = new ArrayList<>();
		List<String> all = List.copyOf(paths);
		List<byte[]> committed = contents(all.stream().map(path -> HEAD + ":./" + path).toList());
		for (int i = 0; i < all.size(); i++) {
			lines.addAll(ProjectFileDiff.describe(committed.get(i), read(all.get(i)), all.get(i)));
		}
		return lines;
	}

	private Optional<byte[]> read(String path) {
		try {
			return Optional.of(Files.readAllBytes(folder.resolve(path)));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * The commits that changed a file, the last one first.
	 *
	 * @throws ProblemException if git cannot be run or the folder is not under git
	 */
	public List<GitChange> history(String path) throws ProblemException {
		git.top();
		List<String[]> commits = new ArrayList<>();
		String log = git.attempt("rev-list", "--max-count=" + MOST_COMMITS, "--date=iso",
				"--format=%h%x09%ad%x09%an%x09%s", HEAD, "--", path).orElse("");
		log.lines().filter(each -> !each.startsWith("commit ")).forEach(each -> commits.add(each.split("\t", 4)));
		List<String> objects = new ArrayList<>();
		commits.forEach(each -> {
			objects.add(each[0] + "^:./" + path);
			objects.add(each[0] + ":./" + path);
		});
		List<byte[]> contents = contents(objects);
		List<GitChange> changes = new ArrayList<>();
		for (int i = 0; i < commits.size(); i++) {
			String[] each = commits.get(i);
			byte[] now = contents.get(2 * i + 1);
			changes.add(new GitChange(each[0], each[1], each[2], each[3], ProjectFileDiff.describe(contents.get(2 * i),
					now.length == 0 ? Optional.empty() : Optional.of(now), path)));
		}
		return changes;
	}

	/** What objects hold; nothing of what there is not. */
	private List<byte[]> contents(List<String> objects) throws ProblemException {
		List<byte[]> contents = new ArrayList<>();
		if (!objects.isEmpty()) {
			git.stream(objects, output -> {
				DataInputStream in = new DataInputStream(new BufferedInputStream(output));
				for (int i = 0; i < objects.size(); i++) {
					contents.add(content(in));
				}
			}, "cat-file", "--batch");
		}
		return contents;
	}

	/** One answer: a line with the size, the content, a line's end; or a line that says that there is none. */
	private static byte[] content(DataInputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c < 0) {
				throw new EOFException();
			}
			line.append((char) c);
		}
		String[] words = line.toString().split(" ");
		if (words.length != 3 || !words[1].equals("blob")) {
			return new byte[0];
		}
		byte[] content = new byte[Integer.parseInt(words[2])];
		in.readFully(content);
		in.read();
		return content;
	}
}
