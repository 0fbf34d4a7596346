// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.issuer;

import java.math.BigInteger;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Is the serial number positive, at most 20 octets (RFC 5280 §4.1.2.2), and from a CA unpredictable (CA/Browser Forum
 * §7.1)?
 */
public final class SerialNumberRule implements LintRule {

	private static final int MAX_BYTES = 20;
	private static final int RANDOM_BITS = 64;
	/**
	 * Of random numbers of 64 bits one in 256 is shorter than this by chance; those of CAs that count from 1 all are.
	 */
	private static final int LIKELY_BITS = RANDOM_BITS - 8;

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		BigInteger number = subject.certificate().getSerialNumber();
		if (number.signum() <= 0) {
			findings.add(LintProblem.SERIAL_NOT_POSITIVE, "serial number", number);
		} else if (number.toByteArray().length > MAX_BYTES) {
			findings.add(LintProblem.SERIAL_LONG, "serial number", number.toByteArray().length);
		} else if (!subject.isSelfIssued() && number.bitLength() < LIKELY_BITS) {
			findings.add(LintProblem.SERIAL_SHORT, "serial number", number.bitLength());
		}
	}
}
