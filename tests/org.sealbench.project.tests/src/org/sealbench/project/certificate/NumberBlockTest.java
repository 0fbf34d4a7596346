// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.project.folder.ProjectFolder;

class NumberBlockTest {

	@TempDir
	private Path temporary;
	private Path root;
	private ProjectFolder folder;
	private final Set<Integer> taken = new HashSet<>();

	@BeforeEach
	void inAFolder() throws IOException {
		root = Files.createDirectory(temporary.resolve("plant"));
		folder = new ProjectFolder(root);
	}

	private int take(NumberBlock block, int highest) throws IOException {
		int number = block.next(highest, taken::contains);
		assertTrue(taken.add(number), number + " was taken already");
		block.markUsed(number);
		block.save();
		return number;
	}

	private int take(int highest) throws IOException {
		return take(NumberBlock.of(folder), highest);
	}

	private static boolean isRandom(int number) {
		return number >= NumberBlock.FIRST_RANDOM && number % NumberBlock.SIZE == 0;
	}

	private Path copy(String name) throws IOException {
		Path copy = temporary.resolve(name);
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				Files.copy(each, copy.resolve(root.relativize(each).toString()));
			}
		}
		return copy;
	}

	@Test
	void inTheCopyInWhichAProjectWasMadeNumbersCountUp() throws IOException {
		NumberBlock block = NumberBlock.ofNewProject(folder);
		assertEquals(1, take(block, 0));
		assertEquals(2, take(block, 1));
		assertEquals(3, take(2));
		assertEquals(8, take(7));
	}

	@Test
	void anotherBranchInTheSameCopyDoesNotTakeANumberAgain() throws IOException {
		assertEquals(5, take(NumberBlock.ofNewProject(folder), 4));
		taken.clear();
		assertEquals(6, take(4));
		assertEquals(7, take(417_000));
	}

	@Test
	void whatWasUnpackedOutsideVersionControlCountsUpToo() throws IOException {
		Files.createDirectories(root.resolve(".sealbench/images"));
		assertEquals(1, take(0));
		assertEquals(2, take(1));
	}

	@Test
	void aCloneTakesABlockOfItsOwnAndStaysInIt() throws IOException {
		Files.createDirectory(root.resolve(".git"));
		taken.addAll(Set.of(1, 2));
		int first = take(2);
		assertTrue(isRandom(first), first + " begins a block");
		assertEquals(first + 1, take(2));
		assertEquals(first + 3, take(first + 2));
		for (int i = 4; i < NumberBlock.SIZE; i++) {
			assertEquals(first + i, take(2));
		}
		int next = take(2);
		assertTrue(isRandom(next) && next != first, next + " begins another block");
	}

	@Test
	void aCloneFromBeforeTheFirstCertificateTakesABlockOfItsOwnToo() throws IOException {
		NumberBlock.ofNewProject(folder).save();
		// A worktree has a file of this name.
		Files.writeString(temporary.resolve(".git"), "gitdir: elsewhere");
		Path clone = Files.createDirectory(temporary.resolve("clone"));
		// Something of this machine was kept there before the first number was needed.
		Files.createDirectories(clone.resolve(".sealbench/images"));
		assertTrue(isRandom(take(NumberBlock.of(new ProjectFolder(clone)), 0)));
		assertEquals(1, take(0));
	}

	@Test
	void aCopyOfTheFolderWithAllThatIsInItTakesABlockOfItsOwn() throws IOException {
		assertEquals(1, take(NumberBlock.ofNewProject(folder), 0));
		int other = take(NumberBlock.of(new ProjectFolder(copy("copy"))), 1);
		assertTrue(isRandom(other), other + " begins a block");
		assertEquals(2, take(1));
		int third = take(NumberBlock.of(new ProjectFolder(copy("of the second day"))), 2);
		assertTrue(isRandom(third) && third != other, third + " begins a block");
	}

	@Test
	void aFolderThatWasMovedGoesOnWhereItWas() throws IOException {
		assertEquals(1, take(NumberBlock.ofNewProject(folder), 0));
		folder = new ProjectFolder(Files.move(root, temporary.resolve("elsewhere ü")));
		assertEquals(2, take(1));
		assertEquals(3, take(2));
	}

	@Test
	void aFolderOfAnEarlierVersionGoesOnAndItsLaterCopiesDoNot() throws IOException {
		Files.createDirectories(root.resolve(".sealbench"));
		Files.writeString(root.resolve(".sealbench/numbers"), "1 7\n");
		NumberBlock.of(folder).save();
		Path copy = copy("copy");
		assertEquals(8, take(7));
		assertTrue(isRandom(take(NumberBlock.of(new ProjectFolder(copy)), 7)));
	}

	@Test
	void aFileThatLeavesNoNumberIsDamaged() throws IOException {
		Files.createDirectories(root.resolve(".sealbench"));
		Files.writeString(root.resolve(".sealbench/numbers"), "1 2147483647\n");
		assertTrue(isRandom(take(0)));
	}

	@Test
	void twoProcessesOfOneFolderForgetNoNumberOfTheOther() throws IOException {
		NumberBlock.ofNewProject(folder).save();
		NumberBlock slow = NumberBlock.of(folder);
		assertEquals(1, take(0));
		assertEquals(2, take(1));
		slow.markUsed(1);
		slow.save();
		taken.clear();
		assertEquals(3, take(0), "on a branch without certificates");
	}

	@Test
	void theFirstCopyNeverRunsIntoTheBlocksOfClones() throws IOException {
		NumberBlock block = NumberBlock.ofNewProject(folder);
		block.markUsed(NumberBlock.FIRST_RANDOM - 1);
		int number = take(block, 9_999);
		assertTrue(isRandom(number), number + " begins a block");
		assertNotEquals(number, take(number));
	}
}
