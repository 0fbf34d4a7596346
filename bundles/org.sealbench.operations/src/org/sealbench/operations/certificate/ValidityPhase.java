// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.time.Duration;
import java.time.Instant;

/** How far a certificate has come in the time it is valid for. */
public enum ValidityPhase {
	/** Its first day is still to come. */
	NOT_YET,
	/** More than a third of its time is left. */
	GOOD,
	/** At most a third of its time is left. */
	ENDING,
	/** Its time is over. */
	EXPIRED;

	private static final int PART = 3;

	/** What it is at an instant; the bounds belong to the validity, RFC 5280 §4.1.2.5. */
	public static ValidityPhase of(Instant notBefore, Instant notAfter, Instant now) {
		if (now.isBefore(notBefore)) {
			return NOT_YET;
		}
		if (now.isAfter(notAfter)) {
			return EXPIRED;
		}
		Duration left = Duration.between(now, notAfter);
		return left.multipliedBy(PART).compareTo(Duration.between(notBefore, notAfter)) > 0 ? GOOD : ENDING;
	}
}
