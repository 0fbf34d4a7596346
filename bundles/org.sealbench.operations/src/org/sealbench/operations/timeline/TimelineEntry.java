// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.timeline;

import java.time.Duration;
import java.time.Instant;

import org.sealbench.common.Texts;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ValidityPhase;

/** A certificate in the timeline. */
public record TimelineEntry(CertificateSummary certificate, ValidityPhase life, Instant now) {

	private static final Texts TEXTS = Texts.beside(TimelineEntry.class);
	private static final long DAYS = 60;
	private static final long MONTHS = 730;
	private static final double MONTH = 30.44;
	private static final double YEAR = 365.25;

	/** {@code ID: common name}. */
	public String name() {
		return certificate.id() + ": " + certificate.commonName();
	}

	/** Its state, as people read it. */
	public String words() {
		if (certificate.revoked()) {
			return TEXTS.get("revoked");
		}
		return switch (life) {
		case NOT_YET -> TEXTS.get("begins", length(now, certificate.notBefore()));
		case GOOD -> TEXTS.get("left", length(now, certificate.notAfter()));
		case ENDING -> TEXTS.get("ends", length(now, certificate.notAfter()));
		case EXPIRED -> TEXTS.get("ended", length(certificate.notAfter(), now));
		};
	}

	private static String length(Instant from, Instant to) {
		long days = Duration.between(from, to).toDays();
		if (days < DAYS) {
			return days == 1 ? TEXTS.get("day") : TEXTS.get("days", days);
		}
		return days < MONTHS ? TEXTS.get("months", Math.round(days / MONTH))
				: TEXTS.get("years", Math.round(days / YEAR));
	}
}
