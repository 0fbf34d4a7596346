// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.impact;

/**
 * One thing that a change would break.
 *
 * @param what    {@code address}, {@code certificate}, {@code client} or {@code name}, a DNS name that stands for
 *                another address
 * @param subject which: a URL, a certificate written {@code ID: common name}, a client's name
 * @param reason  why, half a sentence
 * @param remedy  what to do about it, a sentence
 */
public record Impact(String what, String subject, String reason, String remedy) {

	/** The text in one line. */
	public String line() {
		return what + " " + subject + ": " + reason + ". " + remedy;
	}
}
