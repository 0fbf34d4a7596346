// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects the problems of one operation in the order in which they were found. */
public final class Problems {

	private final List<Problem> found = new ArrayList<>();

	public void add(Problem problem) {
		found.add(problem);
	}

	public void addAll(Collection<Problem> problems) {
		found.addAll(problems);
	}

	/** Adds the problems of an inner operation and returns its result, or {@code null} where it has none. */
	public <T> @Nullable T take(Outcome<T> inner) {
		found.addAll(inner.problems());
		return inner.result().orElse(null);
	}

	public boolean hasError() {
		return found.stream().anyMatch(Problem::isError);
	}

	public List<Problem> list() {
		return List.copyOf(found);
	}
}
