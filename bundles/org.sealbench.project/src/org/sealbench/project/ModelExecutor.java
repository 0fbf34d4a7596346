// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

/**
 * How the model of a project may be changed. The workbench has every change made in its user interface thread, where
 * the model is watched and changes are recorded to be undone; others make them at once.
 */
@FunctionalInterface
public interface ModelExecutor {

	/** Makes every change at once, in the thread that asks for it. */
	ModelExecutor DIRECT = Runnable::run;

	/** Makes a change; it is made when this returns. */
	void execute(Runnable change);
}
