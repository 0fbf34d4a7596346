// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import org.sealbench.common.Outcome;

/**
 * Reads a model in small steps in the user interface thread, which goes on drawing in between, and works out in the
 * background what follows from it. Whoever changes the model meanwhile makes the reading void.
 *
 * @param <T> what follows
 */
public interface ModelReader<T> {

	/** Reads a little more; false where all is read. */
	boolean step();

	/** Works it out, in the background, after the last step. */
	Outcome<T> result();
}
