// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.project.folder.ProjectFolder;

class NumberBlockTest {

	@TempDir
	private Path root;
	private ProjectFolder folder;
	private final Set<Integer> taken = new HashSet<>();

	@BeforeEach
	void inAFolder() {
		folder = new ProjectFolder(root);
	}

	private int take(NumberBlock block, int highest) {
		int number = block.next(highest, taken::contains);
		assertTrue(taken.add(number), number + " was taken already");
		block.markUsed(number);
		block.save(highest, taken::contains);
		return number;
	}

	@Test
	void whereNobodyElseIsNumbersCountUp() {
		NumberBlock block = new NumberBlock(folder);
		assertEquals(1, take(block, 0));
		assertEquals(2, take(block, 1));
		assertEquals(3, take(new NumberBlock(folder), 2));
		assertEquals(8, take(new NumberBlock(folder), 7));
	}

	@Test
	void anotherBranchInTheSameCopyDoesNotTakeANumberAgain() {
		assertEquals(5, take(new NumberBlock(folder), 4));
		taken.clear();
		assertEquals(6, take(new NumberBlock(folder), 4));
		assertEquals(7, take(new NumberBlock(folder), 417_000));
	}

	@Test
	void aCloneTakesABlockOfItsOwnAndStaysInIt() throws IOException {
		Files.createDirectory(root.resolve(".git"));
		taken.addAll(Set.of(1, 2));
		int first = take(new NumberBlock(folder), 2);
		assertTrue(first >= NumberBlock.FIRST_RANDOM && first % NumberBlock.SIZE == 0, first + " begins a block");
		assertEquals(first + 1, take(new NumberBlock(folder), 2));
		assertEquals(first + 3, take(new NumberBlock(folder), first + 2));
		for (int i = 4; i < NumberBlock.SIZE; i++) {
			assertEquals(first + i, take(new NumberBlock(folder), 2));
		}
		int next = take(new NumberBlock(folder), 2);
		assertTrue(next % NumberBlock.SIZE == 0 && next != first, next + " begins another block");
	}

	@Test
	void theFirstNumberOfAProjectUnderVersionControlIsOne() throws IOException {
		Files.createDirectory(root.resolve(".git"));
		assertEquals(1, take(new NumberBlock(folder), 0));
		assertEquals(2, take(new NumberBlock(folder), 1));
	}
}
