package org.sealbench.pki.validation;

import java.security.PublicKey;
import org.sealbench.pki.Signatures;

/** What is left of the {@link SearchLimits} of one validation. */
final class WorkBudget {

	/** What all signatures together may take: less than a second ({@link Signatures#cost}). */
	private static final int MOST_COST = 2_500;

	private final SearchLimits limits;
	private int steps;
	private int signatures;
	private int cost;
	private int paths;
	private int comparisons;
	private boolean exhausted;

	WorkBudget(SearchLimits limits) {
		this.limits = limits;
	}

	boolean step() {
		return take(++steps <= limits.steps());
	}

	/** @param key that shall verify it; slow ones leave less for others */
	boolean signature(PublicKey key) {
		boolean left = take(signatures < limits.signatures() && cost < MOST_COST);
		if (left) {
			signatures++;
			cost += Signatures.cost(key);
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
