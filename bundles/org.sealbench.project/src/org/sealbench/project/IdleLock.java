// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Locks a project that nobody works with. The project's owner reports each activity of the user and checks from time to
 * time; all in the thread that uses the project. A clock that is set back counts as activity, one that jumps ahead
 * locks.
 */
public final class IdleLock {

	private final Project project;
	private final InstantSource clock;
	private final Duration limit;
	private Instant last;

	/** @param limit the longest time without activity */
	public IdleLock(Project project, InstantSource clock, Duration limit) {
		this.project = project;
		this.clock = clock;
		this.limit = limit;
		this.last = clock.instant();
	}

	/** The user did something. */
	public void touch() {
		last = clock.instant();
	}

	/** Locks if the time is up; returns whether it did. */
	public boolean lockIfIdle() {
		Instant now = clock.instant();
		if (now.isBefore(last)) {
			last = now;
		}
		if (!project.access().isProtected() || !project.access().isOpen()
				|| Duration.between(last, now).compareTo(limit) < 0) {
			return false;
		}
		project.lock();
		return true;
	}
}
