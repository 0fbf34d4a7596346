// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** Global security settings rest on the project CA, which a protected project has. */
public final class GlobalSecurityRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (!device.isGlobalSecurity()) {
			return;
		}
		Place place = Place.of(device.getName(), Field.GLOBAL_SECURITY);
		if (!context.project().access().isProtected()) {
			problems.add(CompilerProblem.GLOBAL_UNPROTECTED.at(place));
			return;
		}
		try {
			if (context.ca().isEmpty()) {
				Optional<ProjectCa> ahead = NotYetValidCa.find(context, device);
				problems.add(ahead.isPresent() ? ahead(context, place, ahead.get())
						: CompilerProblem.NO_AUTHORITY.at(place));
			}
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	private static Problem ahead(RuleContext context, Place place, ProjectCa ca) throws ProblemException {
		return CompilerProblem.AUTHORITY_AHEAD.at(place, context.project().certificates().name(ca.number()),
				ca.certificate().getNotBefore().toInstant(), context.now().truncatedTo(ChronoUnit.SECONDS),
				ca.number());
	}
}
