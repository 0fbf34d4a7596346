// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import java.util.List;
import java.util.stream.IntStream;

import org.sealbench.common.ProblemException;

/** Computes many values on all cores. */
final class InParallel {

	/** Computes the value with a number. */
	interface Work<T> {
		T run(int index) throws ProblemException;
	}

	private InParallel() {
	}

	/** The values 0 to count − 1; fails if one of them fails. */
	static <T> List<T> run(int count, Work<T> work) throws ProblemException {
		try {
			return IntStream.range(0, count).parallel().mapToObj(index -> value(work, index)).toList();
		} catch (Failure e) {
			throw e.problem;
		}
	}

	private static <T> T value(Work<T> work, int index) {
		try {
			return work.run(index);
		} catch (ProblemException e) {
			throw new Failure(e);
		}
	}

	/** Carries a problem out of a stream. */
	private static final class Failure extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient ProblemException problem;

		Failure(ProblemException problem) {
			super(problem);
			this.problem = problem;
		}
	}
}
