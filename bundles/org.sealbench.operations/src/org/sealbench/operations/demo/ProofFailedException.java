// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

/** Reports that what should have been proven does not hold, and what was seen instead. */
final class ProofFailedException extends Exception {

	private static final long serialVersionUID = 1L;

	ProofFailedException(String seen) {
		super(seen);
	}

	ProofFailedException(String seen, Throwable cause) {
		super(seen, cause);
	}

	/** Throws it unless a condition holds. */
	static void unless(boolean holds, String seen) throws ProofFailedException {
		if (!holds) {
			throw new ProofFailedException(seen);
		}
	}
}
