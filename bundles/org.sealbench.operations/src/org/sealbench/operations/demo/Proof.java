// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;

/**
 * One proof from outside.
 *
 * @param name what should hold
 */
record Proof(String name, Attempt attempt) {

	/** Tries to prove it. */
	interface Attempt {

		/**
		 * Returns what was seen.
		 *
		 * @throws ProofFailedException if it does not hold
		 * @throws ProblemException     if it cannot be found out, which counts as not holding
		 */
		String run(DemoPlant plant, IProgressMonitor monitor) throws ProofFailedException, ProblemException;
	}

	String run(DemoPlant plant, IProgressMonitor monitor) throws ProofFailedException, ProblemException {
		return attempt.run(plant, monitor);
	}
}
