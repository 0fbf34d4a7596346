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
 * Marks a project as open for longer than one command: two workbenches with one project would conflict at every save.
 * The operating system releases it when its process ends. Commands do not check it: what they save is detected
 * ({@link ProjectProblem#CHANGED_OUTSIDE}).
 */
public final class OpenLock implements AutoCloseable {

	private final Optional<ProjectLock> lock;
	private final Optional<Problem> obstacle;

	private OpenLock(Optional<ProjectLock> lock, Optional<Problem> obstacle) {
		this.lock = lock;
		this.obstacle = obstacle;
	}

	/** Acquires the lock if nobody holds it. */
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

	/** Why the project is read-only, naming who holds the lock; empty where it can be changed. */
	public Optional<Problem> obstacle() {
		return obstacle;
	}

	@Override
	public void close() {
		lock.ifPresent(ProjectLock::close);
	}
}
