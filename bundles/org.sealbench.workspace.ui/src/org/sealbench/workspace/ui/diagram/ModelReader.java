// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import org.sealbench.common.Outcome;

/**
 * Reads a model in small steps in the user interface thread, which stays responsive in between, and computes the result
 * in the background. A change of the model meanwhile invalidates what was read.
 *
 * @param <T> the result
 */
public interface ModelReader<T> {

	/** Reads a little more; false where all is read. */
	boolean step();

	/** Computes the result, in the background, after the last step. */
	Outcome<T> result();
}
