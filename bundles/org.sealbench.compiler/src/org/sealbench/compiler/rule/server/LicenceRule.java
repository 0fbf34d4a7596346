// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.RuntimeLicence;
import org.sealbench.model.field.Field;

/** An OPC UA server runs with a runtime licence only. */
public final class LicenceRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (ServerRole.OPCUA.isEnabled(device) && device.getRuntimeLicence() == RuntimeLicence.NONE) {
			problems.add(CompilerProblem.LICENCE_MISSING.at(Place.of(device.getName(), Field.RUNTIME_LICENCE)));
		}
	}
}
