// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.passed;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the rules about certificates cannot find anything else because of the time alone: until the next instant at
 * which a certificate or revocation list begins, ends, or is near its end.
 */
final class QuietTime {

	private final Instant now;
	private final int warnDays;
	private Instant until = Instant.MAX;

	/** @param warnDays how long before its end something is near it */
	QuietTime(Instant now, int warnDays) {
		this.now = now;
		this.warnDays = warnDays;
	}

	/** The first instant that is no longer quiet. */
	Instant until() {
		return until;
	}

	void add(X509Certificate certificate) {
		add(certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
	}

	void add(X509CRL crl) {
		Instant from = crl.getThisUpdate().toInstant();
		add(from, crl.getNextUpdate() == null ? from : crl.getNextUpdate().toInstant());
	}

	/** Something of short validity is near its end in the last third of that time. */
	private void add(Instant from, Instant end) {
		add(from);
		add(end);
		add(end.minus(Duration.ofDays(warnDays)));
		long third = Math.max(0, Duration.between(from, end).toDays() / 3);
		add(end.minus(Duration.ofDays(Math.min(warnDays, third))));
	}

	private void add(Instant change) {
		if (!change.isBefore(now) && change.isBefore(until)) {
			until = change;
		}
	}
}
