// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.pki.lint.rule.LintProblem;

/**
 * Whether this machine's clock shows a time before the project CA that a device needs. {@link GlobalSecurityRule}
 * reports that, and other rules then leave out that something else is not valid yet either.
 */
final class NotYetValidCa {

	private NotYetValidCa() {
	}

	/** The CA whose validity is still to come, where the device needs one and there is no other. */
	static Optional<ProjectCa> find(RuleContext context, Device device) throws ProblemException {
		return device.isGlobalSecurity() && context.ca().isEmpty()
				? ProjectCa.notYetValid(context.project(), context.now())
				: Optional.empty();
	}

	/** The lint findings that need not be reported for the device then. */
	static Set<LintProblem> suppressed(RuleContext context, Device device) {
		try {
			return find(context, device).isPresent()
					? EnumSet.of(LintProblem.NOT_YET_VALID, LintProblem.CRL_NOT_YET_VALID)
					: EnumSet.noneOf(LintProblem.class);
		} catch (ProblemException e) {
			// The rule about global security settings reports it.
			return EnumSet.noneOf(LintProblem.class);
		}
	}
}
