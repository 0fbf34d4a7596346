// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import java.util.List;
import java.util.Locale;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Is every DNS name a host name (RFC 5280 §4.2.1.6) and none an address? Browsers look for addresses among IP names
 * only.
 */
public final class DnsNameRule implements LintRule {

	private static final String FIELD = "subject alternative names";

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		List<SubjectAlternativeName> names = Certificates.names(subject.certificate());
		for (SubjectAlternativeName name : names) {
			if (name.type() == Type.DNS) {
				check(name.value(), names, findings);
			}
		}
	}

	private static void check(String name, List<SubjectAlternativeName> all, LintFindings findings) {
		try {
			if (IpAddresses.isIpAddress(name)) {
				boolean alsoAddress = all.contains(SubjectAlternativeName.ip(name));
				findings.add(alsoAddress ? LintProblem.ADDRESS_TWICE : LintProblem.ADDRESS_AS_DNS_NAME, FIELD, name);
			} else if (name.indexOf('*') < 0) {
				SubjectAlternativeName.dns(name.toLowerCase(Locale.ROOT));
			}
		} catch (ProblemException e) {
			findings.add(LintProblem.DNS_NAME_MALFORMED, FIELD, name, reason(e));
		}
	}

	/** The cause without the introduction meant for a name that the user typed. */
	private static String reason(ProblemException e) {
		String message = e.problem().message();
		return message.substring(message.indexOf(": ") + 2);
	}
}
