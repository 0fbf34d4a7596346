// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sealbench.common.Problem;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.validation.x509.RevocationList;

/**
 * Checks the revocation lists of CAs against what clients that check for revocation demand (RFC 5280 §5, OPC 10000-4
 * §6.1.3).
 */
public final class CrlLint {

	/** The field of the places of all that is found. */
	public static final String FIELD = "revocation list";

	/**
	 * As {@link #check(CrlSubject, LintContext)}, where no number of days was given: a revocation list of short
	 * validity is reported in its last third.
	 */
	public List<Problem> checkWithDefaultDays(CrlSubject subject, LintContext context) {
		return check(subject,
				subject.crl().filter(crl -> crl.getNextUpdate() != null).map(
						crl -> context.forLifetime(crl.getThisUpdate().toInstant(), crl.getNextUpdate().toInstant()))
						.orElse(context));
	}

	/** What is wrong with the CA's revocation list, or will be within the days of the context. */
	public List<Problem> check(CrlSubject subject, LintContext context) {
		LintFindings findings = new LintFindings(subject.name(), context);
		if (subject.crl().isPresent()) {
			X509CRL crl = subject.crl().get();
			if (subject.ca().isPresent() && !isSignedBy(crl, subject.ca().get().getPublicKey())) {
				findings.add(LintProblem.CRL_FALSE, FIELD);
			}
			checkForm(crl, findings);
			checkDates(crl, context, findings);
			checkEntries(crl, subject.revoked(), findings);
		} else if (subject.needed()) {
			findings.add(LintProblem.CRL_MISSING, FIELD);
		}
		return findings.list();
	}

	private static void checkForm(X509CRL crl, LintFindings findings) {
		List<RevocationList> readable = RevocationList.readable(List.of(crl));
		Optional<String> fault = readable.isEmpty() ? Optional.of("its structure is broken") : readable.get(0).fault();
		fault.ifPresent(why -> findings.add(LintProblem.CRL_MALFORMED, FIELD, why));
	}

	private static void checkDates(X509CRL crl, LintContext context, LintFindings findings) {
		if (crl.getThisUpdate().toInstant().isAfter(context.at())) {
			findings.add(LintProblem.CRL_NOT_YET_VALID, FIELD, crl.getThisUpdate().toInstant());
		}
		if (crl.getNextUpdate() == null) {
			findings.add(LintProblem.CRL_ENDLESS, FIELD);
			return;
		}
		Instant next = crl.getNextUpdate().toInstant();
		if (context.at().isAfter(next)) {
			findings.add(LintProblem.CRL_OUTDATED, FIELD, next);
		} else if (context.isNear(next)) {
			findings.add(LintProblem.CRL_EXPIRES, FIELD, next, context.daysUntil(next));
		}
	}

	private static void checkEntries(X509CRL crl, Map<BigInteger, String> revoked, LintFindings findings) {
		new TreeMap<>(revoked).forEach((serialNumber, name) -> {
			if (crl.getRevokedCertificate(serialNumber) == null) {
				findings.add(LintProblem.CRL_INCOMPLETE, FIELD, name);
			}
		});
	}

	private static boolean isSignedBy(X509CRL crl, PublicKey key) {
		try {
			crl.verify(key);
			return true;
		} catch (GeneralSecurityException e) {
			return false;
		}
	}
}
