// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.asn1;

import java.util.Locale;

/** Something is larger, deeper or more than what is read here ({@link FormatLimits}); it may well be intact. */
public final class LimitException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String reason;

	private LimitException(String reason) {
		super(reason);
		this.reason = reason;
	}

	/** What is too much of it, in words. */
	public String reason() {
		return reason;
	}

	/** @param what is counted, such as {@code elements} */
	public static LimitException moreThan(int most, String what) {
		return new LimitException(
				"it has more than " + String.format(Locale.ROOT, "%,d", most) + " " + what + ", which is the limit");
	}

	/** @param bytes that are allowed */
	public static LimitException larger(int bytes) {
		return new LimitException("it is larger than " + (bytes >> 20) + " MB, which is the limit");
	}

	static LimitException deeper(int levels) {
		return new LimitException("it is nested deeper than " + levels + " levels, which is the limit");
	}

	/** Whether a failure comes from a limit. */
	public static boolean isCauseOf(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof LimitException) {
				return true;
			}
		}
		return false;
	}
}
