// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

/** Says in a few words what a parser found wrong with foreign bytes. */
public final class DamageReason {

	private static final String BROKEN = "its structure is broken";

	private DamageReason() {
	}

	/** The first line of the parser's own text where it speaks of the bytes. */
	public static String of(Exception e) {
		// The text of a NullPointerException speaks of our code and not of the file.
		boolean silent = e.getMessage() == null || e instanceof NullPointerException;
		String text = silent ? BROKEN : e.getMessage();
		return text.lines().findFirst().orElse(BROKEN).strip();
	}
}
