package org.sealbench.pki.validation;

/** What is left of the {@link SearchLimits} of one validation. */
final class WorkBudget {

	private final SearchLimits limits;
	private int steps;
	private int signatures;
	private int paths;
	private int comparisons;
	private boolean exhausted;

	WorkBudget(SearchLimits limits) {
		this.limits = limits;
	}

	boolean step() {
		return take(++steps <= limits.steps());
	}

	boolean signature() {
		boolean left = take(signatures < limits.signatures());
		if (left) {
			signatures++;
		}
		return left;
	}

	boolean path() {
		return take(++paths <= limits.paths());
	}

	boolean comparison() {
		return take(++comparisons <= limits.comparisons());
	}

	/** How many signatures were verified. */
	int signatures() {
		return signatures;
	}

	/** Whether anything was left undone because a limit was reached. */
	boolean isExhausted() {
		return exhausted;
	}

	private boolean take(boolean left) {
		exhausted |= !left;
		return left;
	}
}
