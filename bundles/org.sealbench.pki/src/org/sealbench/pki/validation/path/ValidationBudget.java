// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.security.PublicKey;

import org.sealbench.pki.Signatures;
import org.sealbench.pki.validation.request.ValidationLimits;

/** What is left of the {@link ValidationLimits} of one validation. */
public final class ValidationBudget {

	/** The limit for all signatures together: less than a second ({@link Signatures#cost}). */
	private static final int MOST_COST = 2_500;

	private final ValidationLimits limits;
	private int steps;
	private int signatures;
	private int cost;
	private int paths;
	private int comparisons;
	private boolean exhausted;

	public ValidationBudget(ValidationLimits limits) {
		this.limits = limits;
	}

	boolean step() {
		return take(++steps <= limits.steps());
	}

	/** @param key that shall verify it; slow ones use up more of the budget */
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

	public boolean comparison() {
		return take(++comparisons <= limits.comparisons());
	}

	/** How many signatures were verified. */
	public int signatures() {
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
