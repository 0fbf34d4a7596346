// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import org.sealbench.common.ProblemException;

/**
 * Reads the parts that the device holds now: {@code link::part}, or the device's own image. Private keys are never
 * read.
 */
@FunctionalInterface
public interface PresentParts {

	/**
	 * The content of a part that the device's manifest names.
	 *
	 * @throws ProblemException if the device cannot be reached or does not have the part
	 */
	byte[] part(String path) throws ProblemException;
}
