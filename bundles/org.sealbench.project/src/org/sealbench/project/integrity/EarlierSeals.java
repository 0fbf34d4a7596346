// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.sealbench.common.file.OwnerFiles;
import org.sealbench.project.folder.ProjectFolder;

/**
 * Earlier states of the file of seals, so that a project is noticed that was put back as a whole. Under git they are
 * those of the commits that lead to the one that is checked out: another branch may be older. Elsewhere this station
 * remembers what was last saved here after a login.
 */
public final class EarlierSeals {

	private static final String MEMORY = "seals";

	private final GitHistory history;
	private final Path memory;

	public EarlierSeals(ProjectFolder folder) {
		this.history = new GitHistory(folder.root());
		this.memory = folder.local().resolve(MEMORY);
	}

	/**
	 * Compares seals with every earlier state that is known here. Where git has a history, or may have one, what this
	 * station remembers is not looked at: it may be of another branch.
	 */
	public void compare(CurrentSeals seals) {
		switch (history.read(SealFile.PATH, each -> {
			seals.compare(each);
			return true;
		})) {
		case NOTHING -> readMemory(seals::compare);
		case CONTENTS, UNKNOWN -> {
			return;
		}
		}
	}

	/** Looks for what seals that are missing say, in the same earlier states. */
	public void recover(CurrentSeals seals) {
		if (seals.lacksSeals() && history.read(SealFile.PATH, each -> {
			seals.recover(each);
			return seals.lacksSeals();
		}) == GitHistory.Found.NOTHING) {
			readMemory(seals::recover);
		}
	}

	/**
	 * Remembers a file that was just saved after a login, unless it is older than what is remembered.
	 *
	 * @param read gives what the file says
	 */
	public void remember(byte[] saved, Supplier<CurrentSeals> read) {
		if (isRemembered(saved)) {
			return;
		}
		CurrentSeals seals = read.get();
		readMemory(seals::compare);
		if (!seals.laterKeys().isEmpty()
				|| seals.items().stream().anyMatch(item -> !seals.isPlain(item) && seals.isPutBack(item))) {
			return;
		}
		try {
			Files.createDirectories(memory.getParent());
			Path draft = memory.resolveSibling(MEMORY + ".draft");
			// A link in its place must not choose what is written to.
			Files.deleteIfExists(draft);
			OwnerFiles.writeQuickly(draft, saved);
			OwnerFiles.move(draft, memory);
		} catch (IOException e) {
			// What was remembered before still holds.
			return;
		}
	}

	private boolean isRemembered(byte[] saved) {
		try {
			return Files.exists(memory) && Files.size(memory) == saved.length
					&& Arrays.equals(Files.readAllBytes(memory), saved);
		} catch (IOException e) {
			return false;
		}
	}

	private void readMemory(Consumer<byte[]> reader) {
		try {
			if (Files.exists(memory)) {
				reader.accept(Files.readAllBytes(memory));
			}
		} catch (IOException e) {
			// A memory that cannot be read remembers nothing.
			return;
		}
	}
}
