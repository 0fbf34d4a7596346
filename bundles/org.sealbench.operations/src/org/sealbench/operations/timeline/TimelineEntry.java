package org.sealbench.operations.timeline;

import java.time.Duration;
import java.time.Instant;

import org.sealbench.operations.CertificateLife;
import org.sealbench.operations.CertificateSummary;

/** A certificate in the timeline. */
public record TimelineEntry(CertificateSummary certificate, CertificateLife life, Instant now) {

	private static final long DAYS = 60;
	private static final long MONTHS = 730;
	private static final double MONTH = 30.44;
	private static final double YEAR = 365.25;

	/** {@code ID: common name}. */
	public String name() {
		return certificate.id() + ": " + certificate.commonName();
	}

	/** How it stands, as people read it. */
	public String words() {
		if (certificate.revoked()) {
			return "revoked";
		}
		return switch (life) {
		case NOT_YET -> "begins in " + length(now, certificate.notBefore());
		case GOOD -> length(now, certificate.notAfter()) + " left";
		case ENDING -> "ends in " + length(now, certificate.notAfter());
		case EXPIRED -> "expired " + length(certificate.notAfter(), now) + " ago";
		};
	}

	private static String length(Instant from, Instant to) {
		long days = Duration.between(from, to).toDays();
		if (days < DAYS) {
			return days + (days == 1 ? " day" : " days");
		}
		return days < MONTHS ? Math.round(days / MONTH) + " months" : Math.round(days / YEAR) + " years";
	}
}
