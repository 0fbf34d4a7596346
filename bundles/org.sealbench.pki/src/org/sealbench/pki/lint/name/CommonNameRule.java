// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Is a host name or address in the common name among the alternative names too? The common name does not count (RFC
 * 9525 §2).
 */
public final class CommonNameRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		Optional<SubjectAlternativeName> host = subject.isServer() ? host(subject) : Optional.empty();
		if (host.isPresent() && !names(subject, host.get())) {
			findings.add(LintProblem.NAME_IN_COMMON_NAME_ONLY, "subject", host.get().value());
		}
	}

	/** The common name, if it is an address or has the form of a host name in a domain. */
	static Optional<SubjectAlternativeName> host(LintSubject subject) {
		String name = Certificates.commonName(subject.certificate());
		try {
			if (IpAddresses.isIpAddress(name)) {
				return Optional.of(SubjectAlternativeName.ip(name));
			}
			return name.indexOf('.') > 0 ? Optional.of(SubjectAlternativeName.dns(name)) : Optional.empty();
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	private static boolean names(LintSubject subject, SubjectAlternativeName host) {
		return Certificates.names(subject.certificate()).stream()
				.anyMatch(each -> each.type() == host.type() && each.value().equalsIgnoreCase(host.value()));
	}
}
