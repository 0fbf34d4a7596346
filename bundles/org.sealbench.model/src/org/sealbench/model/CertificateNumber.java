// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model;

import java.util.Optional;

/**
 * What a project names a certificate by: given out once, counted from 1. It is no serial number (RFC 5280 §4.1.2.2) and
 * no number of a revocation list. In text it is the plain number, without a sign and without leading zeros.
 *
 * @param value from 1 on, or 0 for {@link #NONE}
 */
public record CertificateNumber(int value) implements Comparable<CertificateNumber> {

	/** Where there is no certificate: a server before its first compile, the issuer of what is self-signed. */
	public static final CertificateNumber NONE = new CertificateNumber(0);

	public CertificateNumber {
		if (value < 0) {
			throw new IllegalArgumentException("a certificate's number is not negative: " + value);
		}
	}

	/** @throws IllegalArgumentException for a negative value */
	public static CertificateNumber of(int value) {
		return value == 0 ? NONE : new CertificateNumber(value);
	}

	/**
	 * The number that somebody wrote: ASCII digits alone, of which leading zeros say nothing. Empty for everything
	 * else, be it a sign, a digit of another script, or more than the largest number.
	 */
	public static Optional<CertificateNumber> parse(String text) {
		if (text.isEmpty() || !text.chars().allMatch(each -> each >= '0' && each <= '9')) {
			return Optional.empty();
		}
		try {
			return Optional.of(of(Integer.parseInt(text)));
		} catch (NumberFormatException e) {
			return Optional.empty(); // more than the largest number
		}
	}

	/** Whether there is no certificate. */
	public boolean isNone() {
		return value == 0;
	}

	/** Whether there is a certificate. */
	public boolean isGiven() {
		return value != 0;
	}

	/** The number, unless it is that of none. */
	public Optional<CertificateNumber> given() {
		return isNone() ? Optional.empty() : Optional.of(this);
	}

	/** The higher one of this and another. */
	public CertificateNumber max(CertificateNumber other) {
		return value < other.value ? other : this;
	}

	@Override
	public int compareTo(CertificateNumber other) {
		return Integer.compare(value, other.value);
	}

	@Override
	public String toString() {
		return Integer.toString(value);
	}
}
