// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

/** What git has of a file of the project, as it is saved. */
public enum GitState {
	/** Nothing: it was never committed. */
	NEW,
	/** Something else than what is saved. */
	CHANGED,
	/** Two branches that were merged by lines and not decided. */
	CONFLICT
}
