// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What lint is asked to check.
 *
 * @param at         the time at which certificates have to be valid
 * @param withinDays how many days before its end a certificate or revocation list is reported
 * @param targets    for whom; findings that concern none of them are left out
 * @param named      whether the user named the targets: what only one target rejects is a warning then, else a note
 */
public record LintContext(Instant at, int withinDays, Set<LintTarget> targets, boolean named) {

	public LintContext {
		targets = Set.copyOf(targets);
	}

	/** All targets but old devices, none of them named. */
	public static LintContext general(Instant at, int withinDays) {
		return new LintContext(at, withinDays, LintTarget.current(), false);
	}

	/**
	 * For something of short validity, such as a monthly revocation list: it is reported in the last third of that time
	 * and not all along.
	 */
	public LintContext forLifetime(Instant from, Instant end) {
		int third = (int) Math.min(Integer.MAX_VALUE, Math.max(0, Duration.between(from, end).toDays() / 3));
		return new LintContext(at, Math.min(withinDays, third), targets, named);
	}

	/** Whether the end of something is near, but not past. */
	public boolean isNear(Instant end) {
		return !at.isAfter(end) && daysUntil(end) < withinDays;
	}

	/** Whole days until then. */
	public long daysUntil(Instant end) {
		return Duration.between(at, end).toDays();
	}
}
