// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.IntPredicate;

import org.sealbench.common.OwnerFiles;
import org.sealbench.project.folder.ProjectFolder;

/**
 * The block of numbers that a working copy of a project gives to new certificates. The copy in which a project was
 * created counts 1, 2, 3. A clone takes a block of a hundred at random, so that two people who create certificates at
 * the same time do not use the same numbers, and a merge has nothing to renumber. The copy remembers its last number
 * itself, beside the one in the branch that is checked out.
 */
public final class NumberBlock {

	static final int FIRST_RANDOM = 10_000;
	static final int SIZE = 100;

	private static final int BLOCKS = 9_900;
	private static final String FILE = "numbers";

	private final Path file;
	private final boolean isClone;
	private final SecureRandom random = new SecureRandom();
	private int start;
	private int last;
	private boolean known;

	public NumberBlock(ProjectFolder folder) {
		this.file = folder.local().resolve(FILE);
		// A project outside version control has no other copy to collide with; a copy with a local folder is no new
		// clone.
		this.isClone = !Files.exists(folder.local()) && isUnderGit(folder.root());
		read();
	}

	private static boolean isUnderGit(Path root) {
		for (Path folder = root; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(".git"))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The number after those that were given out.
	 *
	 * @param highest the highest number that the project knows of, 0 for none
	 * @param isTaken whether a number belongs to a certificate of the project
	 */
	int next(int highest, IntPredicate isTaken) {
		if (!known) {
			choose(highest, isTaken);
		}
		int number = Math.max(last, start - 1) + 1;
		while (isTaken.test(number) || number <= highest && isMine(highest)) {
			number++;
		}
		if (start >= FIRST_RANDOM && number >= start + SIZE) {
			choose(Integer.MAX_VALUE, isTaken);
			return start;
		}
		return number;
	}

	private boolean isMine(int number) {
		return start >= FIRST_RANDOM ? number >= start && number < start + SIZE : number < FIRST_RANDOM;
	}

	private void choose(int highest, IntPredicate isTaken) {
		known = true;
		start = 1;
		last = 0;
		if (highest == 0 || !isClone && highest < FIRST_RANDOM) {
			return;
		}
		do {
			start = FIRST_RANDOM + SIZE * random.nextInt(BLOCKS);
		} while (isTaken.test(start));
		last = start - 1;
	}

	void markUsed(int number) {
		last = Math.max(last, number);
	}

	/**
	 * Remembers the last number, from the first save on, for then the copy is a clone no longer. One that cannot write
	 * it finds its numbers in the project's certificates.
	 */
	void save(int highest, IntPredicate isTaken) {
		if (!known) {
			choose(highest, isTaken);
		}
		try {
			Files.createDirectories(file.getParent());
			OwnerFiles.writeQuickly(file, (start + " " + last + "\n").getBytes(StandardCharsets.US_ASCII));
		} catch (IOException e) {
			// Next time the highest number in use gives the same, but for certificates that were deleted.
			return;
		}
	}

	private void read() {
		try {
			String[] words = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
			start = Integer.parseInt(words[0]);
			last = Integer.parseInt(words[1]);
			known = start > 0 && last >= 0;
		} catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
			known = false;
		}
	}
}
