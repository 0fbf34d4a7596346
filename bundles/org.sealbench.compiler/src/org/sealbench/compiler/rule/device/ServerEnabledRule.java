// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import java.util.Arrays;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;

/** A device has at least one enabled server. */
final class ServerEnabledRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (Arrays.stream(ServerRole.values()).noneMatch(role -> role.isEnabled(device))) {
			problems.add(CompilerProblem.NOTHING_ENABLED.at(Place.of(device.getName())));
		}
	}
}
