package org.sealbench.compiler.check;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ProjectAuthority;
import org.sealbench.model.Device;

/** Global security settings rest on the project CA, which a protected project has. */
final class GlobalSecurityChecker implements Checker {

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		if (!device.isGlobalSecurity()) {
			return;
		}
		Place place = Place.of(device.getName(), "certificate manager > global security settings");
		if (!context.project().access().isProtected()) {
			problems.add(CompilerProblem.GLOBAL_UNPROTECTED.at(place));
			return;
		}
		try {
			if (ProjectAuthority.find(context.project(), context.now()).isEmpty()) {
				problems.add(CompilerProblem.NO_AUTHORITY.at(place));
			}
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}
}
