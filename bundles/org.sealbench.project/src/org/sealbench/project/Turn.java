// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.storage.ProjectLock;

/**
 * Makes those wait for each other who do a change once more because somebody else's was saved first, so that they do
 * not come in each other's way again. Nobody else has to wait: a save itself is protected by its own lock.
 */
public final class Turn implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Optional<ProjectLock> lock;

	private Turn(Optional<ProjectLock> lock) {
		this.lock = lock;
	}

	/** Waits, within limits: who gets no turn goes on all the same, and the save itself tells what is wrong. */
	public static Turn await(Path root) {
		try {
			ProjectFolder folder = new ProjectFolder(root.toAbsolutePath().normalize());
			return new Turn(Optional.of(ProjectLock.acquire(folder, "turn", PATIENCE)));
		} catch (ProblemException e) {
			return new Turn(Optional.empty());
		}
	}

	@Override
	public void close() {
		lock.ifPresent(ProjectLock::close);
	}
}
