// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;

/** A revocation list of a CA for a test. What is not said is: number 1, of yesterday, the next one due in a month. */
public final class CrlBuilder {

	private final Credential ca;
	private final List<X509Certificate> revoked = new ArrayList<>();
	private BigInteger number = BigInteger.ONE;
	private Instant from = Instant.now().minus(Duration.ofDays(1));
	private Instant until = Instant.now().plus(Duration.ofDays(30));
	private RevocationReason reason = RevocationReason.KEY_COMPROMISE;

	private CrlBuilder(Credential ca) {
		this.ca = ca;
	}

	public static CrlBuilder of(Credential ca) {
		return new CrlBuilder(ca);
	}

	public CrlBuilder number(long value) {
		number = BigInteger.valueOf(value);
		return this;
	}

	/** @param end when the next list is due */
	public CrlBuilder valid(Instant begin, Instant end) {
		from = begin;
		until = end;
		return this;
	}

	public CrlBuilder reason(RevocationReason why) {
		reason = why;
		return this;
	}

	public CrlBuilder revoke(Credential... all) {
		for (Credential each : all) {
			revoked.add(each.certificate());
		}
		return this;
	}

	public CrlBuilder revoke(X509Certificate certificate) {
		revoked.add(certificate);
		return this;
	}

	/** Everything is revoked a minute before the list was made. */
	public X509CRL issue() {
		try {
			return new CrlIssuer().issue(ca, number, from, until, revoked.stream()
					.map(each -> new Revocation(each.getSerialNumber(), from.minusSeconds(60), reason)).toList());
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}
}
