// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.file.Path;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;
import org.sealbench.project.storage.ProjectLock;

/**
 * Says to others that somebody works with a project for longer than one command: two workbenches with one project would
 * overtake each other at every save. The operating system frees it when its process dies. Commands do not ask: what
 * they save is noticed ({@link ProjectProblem#CHANGED_OUTSIDE}).
 */
public final class OpenLock implements AutoCloseable {

	private final Optional<ProjectLock> lock;
	private final Optional<Problem> obstacle;

	private OpenLock(Optional<ProjectLock> lock, Optional<Problem> obstacle) {
		this.lock = lock;
		this.obstacle = obstacle;
	}

	/** Takes the project if nobody has it. */
	public static OpenLock acquire(Path root) {
		ProjectFolder folder = new ProjectFolder(root.toAbsolutePath().normalize());
		try {
			ProjectLock.Attempt attempt = ProjectLock.attempt(folder, "open");
			return new OpenLock(attempt.lock(), attempt.lock().isPresent() ? Optional.empty()
					: Optional.of(SavingProblem.OCCUPIED.at(Place.of(folder.root().toString()), attempt.holder())));
		} catch (ProblemException e) {
			return new OpenLock(Optional.empty(), Optional.of(e.problem()));
		}
	}

	/** Why the project can only be looked at, naming who has it; empty where it can be changed. */
	public Optional<Problem> obstacle() {
		return obstacle;
	}

	@Override
	public void close() {
		lock.ifPresent(ProjectLock::close);
	}
}
