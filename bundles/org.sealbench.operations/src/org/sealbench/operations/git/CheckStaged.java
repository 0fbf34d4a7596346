// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;

/**
 * Looks at what is about to be committed: no private key that is not encrypted, nothing that belongs to one machine, no
 * marks of a conflict, and no file of a project that cannot be read. It reads git's index and not the work tree.
 */
public final class CheckStaged {

	/** What is larger is no file of a project, and no key either. */
	private static final int MOST_BYTES = 16_000_000;

	/** PKCS#8 (RFC 7468 §10), and the older forms by kind of key, which say inside if they are encrypted. */
	private static final Pattern KEY = Pattern
			.compile("(?m)^[ \\t]*-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH) )?PRIVATE KEY-----[ \\t]*\\R"
					+ "\\s*(?!Proc-Type: *4, *ENCRYPTED)[A-Za-z0-9+/]");
	private static final Pattern CONFLICT = Pattern.compile("(?m)^<<<<<<< .*\\R(?s:.*?)^=======\\R(?s:.*?)^>>>>>>> ");

	/** @return how many files were looked at; what is wrong with them is the problems of the outcome */
	public Outcome<Integer> run(Path folder) {
		return Outcome.attempt(() -> {
			GitRunner git = new GitRunner(folder);
			GitRunner top = new GitRunner(git.top());
			String staged = top.require("diff", "--cached", "--name-only", "--no-renames", "-z", "--diff-filter=ACMT");
			List<String> all = Arrays.stream(staged.split("\0")).filter(each -> !each.isEmpty()).toList();
			List<Problem> problems = new ArrayList<>();
			all.stream().filter(CheckStaged::isOdd).map(each -> GitProblem.NAME_ODD.at(Place.of(each)))
					.forEach(problems::add);
			List<String> paths = all.stream().filter(each -> !isOdd(each)).toList();
			top.stream(paths.stream().map(each -> ":" + each).toList(), output -> check(paths, output, problems),
					"cat-file", "--batch");
			return Outcome.of(all.size(), problems);
		});
	}

	/** A name that git cannot be asked for: it has a line's end in it, or was not in UTF-8. */
	private static boolean isOdd(String path) {
		return path.indexOf('\n') >= 0 || path.indexOf('\uFFFD') >= 0;
	}

	/** The output is a line of name, kind and size before each content, and a line's end after it. */
	private static void check(List<String> paths, InputStream output, List<Problem> problems) throws IOException {
		InputStream input = new BufferedInputStream(output);
		for (String path : paths) {
			String[] head = line(input).split(" ");
			if (head.length != 3 || !head[2].matches("[0-9]{1,18}")) {
				// One that is missing, as a submodule's commit is, has no content.
				continue;
			}
			long size = Long.parseLong(head[2]);
			if (!head[1].equals("blob") || size > MOST_BYTES) {
				input.skipNBytes(size + 1);
				continue;
			}
			byte[] content = input.readNBytes((int) size);
			input.skipNBytes(1);
			check(path, content).ifPresent(problems::add);
		}
	}

	private static Optional<Problem> check(String path, byte[] content) {
		Place place = Place.of(path);
		if (("/" + path).matches("(?s).*/\\.(private|sealbench)/.*")) {
			return Optional.of(GitProblem.OF_ONE_MACHINE.at(place));
		}
		String text = new String(content, StandardCharsets.UTF_8);
		if (KEY.matcher(text).find()) {
			return Optional.of(GitProblem.KEY_UNENCRYPTED.at(place));
		}
		boolean plant = path.endsWith(".sealbench");
		boolean device = path.endsWith(".device");
		if ((plant || device || path.endsWith(".pem") || path.endsWith(".seals")) && CONFLICT.matcher(text).find()) {
			return Optional.of(GitProblem.CONFLICT.at(place));
		}
		try {
			if (plant) {
				ModelFile.read(content, path, Plant.class);
			} else if (device) {
				ModelFile.read(content, path, Device.class);
			}
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(GitProblem.DAMAGED.at(place, e.problem().message()));
		}
	}

	/** What was not looked at must not pass. */
	private static String line(InputStream input) throws IOException {
		StringBuilder line = new StringBuilder();
		int next = input.read();
		while (next >= 0 && next != '\n') {
			line.append((char) next);
			next = input.read();
		}
		if (next < 0) {
			throw new EOFException("its output ends too early");
		}
		return line.toString();
	}
}
