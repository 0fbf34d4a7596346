// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

/**
 * How changes of a project's model are run. The workbench runs every change in its user interface thread, where the
 * model is observed and changes are recorded for undo; others run them at once.
 */
@FunctionalInterface
public interface ModelExecutor {

	/** Runs every change at once, in the calling thread. */
	ModelExecutor DIRECT = Runnable::run;

	/** Runs a change; it is done when this returns. */
	void execute(Runnable change);
}
