// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.CheckProblem;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintTarget;

/** Creates the context of lint from a request. */
final class CheckContexts {

	private CheckContexts() {
	}

	/** @param warnDays the days of a request that names none */
	static LintContext of(CheckRequest request, int warnDays, InstantSource clock) throws ProblemException {
		int within = request.within().orElse(warnDays);
		if (within < 0) {
			throw new ProblemException(CheckProblem.WITHIN_NEGATIVE.at(Place.of("--within"), within));
		}
		Set<LintTarget> targets = EnumSet.noneOf(LintTarget.class);
		for (String name : request.targets()) {
			targets.add(LintTarget.of(name)
					.orElseThrow(() -> new ProblemException(CheckProblem.TARGET_UNKNOWN.at(Place.of("--target"), name,
							String.join(", ", Arrays.stream(LintTarget.values()).map(LintTarget::label).toList())))));
		}
		return new LintContext(request.at().orElseGet(clock::instant), within,
				targets.isEmpty() ? LintTarget.current() : targets, !targets.isEmpty());
	}
}
