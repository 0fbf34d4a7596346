// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.sealbench.project.folder.ProjectFolder;

/**
 * The block of numbers that a working copy of a project gives to new certificates. The copy in which a project was
 * created counts 1, 2, 3. Every other one, be it a clone, a worktree or a copy of the folder, takes a block of a
 * hundred at random when it needs its first number, so that two people who create certificates at the same time do not
 * use the same numbers, and a merge has nothing to renumber. The copy remembers its last number itself, beside the one
 * in the branch that is checked out.
 */
public final class NumberBlock {

	static final int FIRST_RANDOM = 100_000;
	static final int SIZE = 100;

	/** Up to 99,999,999: of ten copies that do not know of each other two take the same once in 22,000 times. */
	private static final int BLOCKS = 999_000;
	/** Earlier versions took blocks from here on. */
	private static final int FIRST_EARLIER = 10_000;

	private final NumberFile file;
	private final SecureRandom random = new SecureRandom();
	private int start;
	private int last;
	private boolean saved;

	private NumberBlock(NumberFile file) {
		this.file = file;
	}

	/** The block of the copy in which a project is being created. */
	public static NumberBlock ofNewProject(ProjectFolder folder) {
		NumberBlock block = new NumberBlock(new NumberFile(folder));
		block.start = 1;
		return block;
	}

	/** The block that a copy took before, or will take. */
	public static NumberBlock of(ProjectFolder folder) {
		NumberBlock block = new NumberBlock(new NumberFile(folder));
		if (!block.file.exists() && !isUnderGit(folder.root())) {
			// An example or an archive that was unpacked: nothing says that there is another copy to be merged with.
			block.start = 1;
			return block;
		}
		block.file.read().ifPresent(known -> {
			block.start = known.start();
			block.last = known.last();
			block.saved = block.file.isBound();
		});
		return block;
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
		if (start == 0) {
			choose(isTaken);
		}
		int number = Math.max(last, start - 1) + 1;
		while (number < end() && (isTaken.test(number) || number <= highest && isMine(highest))) {
			number++;
		}
		if (number >= end()) {
			choose(isTaken);
			return start;
		}
		return number;
	}

	private boolean isMine(int number) {
		return number >= start && number < (start < FIRST_EARLIER ? FIRST_EARLIER : start + SIZE);
	}

	/** The first number that is not to be given out of this block. */
	private int end() {
		return start < FIRST_EARLIER ? FIRST_RANDOM : start + SIZE;
	}

	private void choose(IntPredicate isTaken) {
		do {
			start = FIRST_RANDOM + SIZE * random.nextInt(BLOCKS);
		} while (IntStream.range(start, start + SIZE).anyMatch(isTaken));
		last = start - 1;
	}

	void markUsed(int number) {
		if (number >= start && number < end() && number > last) {
			last = number;
			saved = false;
		}
	}

	/**
	 * Remembers the last number, before the certificate with it is saved: what is killed in between leaves a gap, and
	 * no number that is given out again on another branch.
	 *
	 * @throws IOException if it cannot be remembered
	 */
	void save() throws IOException {
		if (start == 0 || saved) {
			return;
		}
		// Another process may have taken more of the same block meanwhile.
		int highest = file.read().filter(known -> known.start() == start).map(known -> Math.max(known.last(), last))
				.orElse(last);
		file.write(new NumberFile.Taken(start, highest));
		last = highest;
		saved = true;
	}
}
