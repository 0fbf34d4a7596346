// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;

/** Collects the problems of one import: every error, and no more warnings than somebody will read. */
final class ImportProblemCollector {

	private static final int MOST_WARNINGS = 20;

	private final String file;
	private final List<Problem> errors = new ArrayList<>();
	private final List<Problem> warnings = new ArrayList<>();
	private int more;

	ImportProblemCollector(String file) {
		this.file = file;
	}

	Place place(String where) {
		return where.isEmpty() ? Place.of(file) : Place.of(file, where);
	}

	void add(Problem problem) {
		if (problem.isError()) {
			errors.add(problem);
		} else if (warnings.size() < MOST_WARNINGS) {
			warnings.add(problem);
		} else {
			more++;
		}
	}

	boolean hasError() {
		return !errors.isEmpty();
	}

	/** One error is enough to reject everything: the first. */
	List<Problem> list() {
		List<Problem> all = new ArrayList<>(errors.isEmpty() ? List.of() : List.of(errors.get(0)));
		all.addAll(warnings);
		if (more > 0) {
			all.add(ImportProblem.MORE.at(Place.of(file), more));
		}
		return all;
	}
}
