// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sealbench.common.ProblemException;
import org.sealbench.project.merge.ProjectFileDiff;

/**
 * Compares the files of a project with what git has of them. By commands that run no program which the repository's
 * configuration may name, so that a folder of a stranger can be looked at unasked.
 */
public final class CommittedFiles {

	private static final String HEAD = "HEAD";
	private static final int MOST_COMMITS = 100;
	/** What is larger is no file of a project. */
	private static final int MOST_BYTES = 16_000_000;
	/** Of the line before a content, which repeats what was asked for. */
	private static final int MOST_NAME = 65_536;
	private static final byte[] NOTHING = new byte[0];

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
		Map<String, CommittedFile> committed = new TreeMap<>();
		CommittedFile.all(git).forEach(each -> committed.put(each.path(), each));
		List<String> fresh = new ArrayList<>();
		for (String path : paths) {
			CommittedFile object = committed.get(path);
			if (object == null) {
				fresh.add(path);
			} else if (!object.isAt(folder)) {
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

	/**
	 * How files differ from the last commit, one a line, in the words of {@code diff}.
	 *
	 * @throws ProblemException if git cannot be run or the folder is not under git
	 */
	public List<String> compare(Collection<String> paths) throws ProblemException {
		git.top();
		List<String> lines = new ArrayList<>();
		List<String> all = List.copyOf(paths);
		Iterator<String> next = all.iterator();
		contents(all.stream().map(path -> HEAD + ":./" + path).toList(), committed -> {
			String path = next.next();
			lines.addAll(compare(committed, read(path), path));
		});
		return lines;
	}

	/** What is too large to be a file of a project is not looked into. */
	private static List<String> compare(Optional<byte[]> old, Optional<byte[]> now, String path) {
		boolean large = Stream.of(old, now).flatMap(Optional::stream).anyMatch(each -> each.length > MOST_BYTES);
		return large ? List.of(path + ": too large to be compared")
				: ProjectFileDiff.describe(old.orElse(NOTHING), now, path);
	}

	private Optional<byte[]> read(String path) {
		try (InputStream content = Files.newInputStream(folder.resolve(path))) {
			return Optional.of(content.readNBytes(MOST_BYTES + 1));
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
		return history(List.of(path), line -> true);
	}

	/**
	 * The commits that changed what some lines are about, the last one first.
	 *
	 * @param paths of the files in which it can stand
	 * @param about whether a line, in the words of {@code diff}, is about it
	 * @throws ProblemException if git cannot be run or the folder is not under git
	 */
	public List<GitChange> history(List<String> paths, Predicate<String> about) throws ProblemException {
		git.top();
		List<String[]> commits = new ArrayList<>();
		List<String> command = new ArrayList<>(List.of("rev-list", "--max-count=" + MOST_COMMITS, "--date=iso",
				"--format=%h%x09%ad%x09%an%x09%s", HEAD, "--"));
		command.addAll(paths);
		String log = git.attempt(command.toArray(String[]::new)).orElse("");
		log.lines().filter(each -> !each.startsWith("commit ")).forEach(each -> commits.add(each.split("\t", 4)));
		List<String> objects = new ArrayList<>();
		commits.forEach(each -> paths.forEach(path -> {
			objects.add(each[0] + "^:./" + path);
			objects.add(each[0] + ":./" + path);
		}));
		List<GitChange> changes = new ArrayList<>();
		Iterator<String[]> next = commits.iterator();
		List<Optional<byte[]>> read = new ArrayList<>();
		contents(objects, content -> {
			read.add(content);
			if (read.size() == 2 * paths.size()) {
				change(next.next(), paths, read, about).ifPresent(changes::add);
				read.clear();
			}
		});
		return changes;
	}

	/**
	 * What a commit changed; nothing where it is about others.
	 *
	 * @param read each file before and after it
	 */
	private static Optional<GitChange> change(String[] commit, List<String> paths, List<Optional<byte[]>> read,
			Predicate<String> about) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < paths.size(); i++) {
			lines.addAll(compare(read.get(2 * i), read.get(2 * i + 1), paths.get(i)));
		}
		boolean others = lines.removeIf(about.negate());
		// A commit may change a file's form alone.
		return others && lines.isEmpty() ? Optional.empty()
				: Optional.of(new GitChange(commit[0], commit[1], commit[2], commit[3], lines));
	}

	/** What objects hold, one by one as they come; nothing of what there is not. */
	private void contents(List<String> objects, Consumer<Optional<byte[]>> reader) throws ProblemException {
		if (!objects.isEmpty()) {
			git.stream(objects, output -> {
				DataInputStream in = new DataInputStream(new BufferedInputStream(output));
				for (int i = 0; i < objects.size(); i++) {
					reader.accept(content(in));
				}
			}, "cat-file", "--batch");
		}
	}

	/**
	 * One answer: a line with the size, the content, a line's end; or a line that says that there is none. Of a content
	 * that is too large only so much that this can be seen.
	 */
	private static Optional<byte[]> content(DataInputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c < 0 || line.length() > MOST_NAME) {
				throw new EOFException();
			}
			line.append((char) c);
		}
		String[] words = line.toString().split(" ");
		if (words.length != 3 || !words[1].matches("blob|tree|commit|tag") || !words[2].matches("[0-9]{1,18}")) {
			return Optional.empty();
		}
		long size = Long.parseLong(words[2]);
		byte[] content = in.readNBytes((int) Math.min(size, MOST_BYTES + 1L));
		in.skipNBytes(size - content.length + 1);
		return words[1].equals("blob") ? Optional.of(content) : Optional.empty();
	}
}
