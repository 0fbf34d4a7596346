// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.OfferedPolicies;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.field.Field;

/** An OPC UA server offers a security policy, and neither None nor a deprecated one. */
public final class SecurityPolicyRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (!ServerRole.OPCUA.isEnabled(device)) {
			return;
		}
		Place place = Place.of(device.getName(), Field.OPC_UA_POLICIES);
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		if (channel == null || channel.getOffers().isEmpty()) {
			problems.add(CompilerProblem.POLICIES_EMPTY.at(place));
			return;
		}
		String weak = OfferedPolicies.text(device,
				offer -> OfferedPolicies.isNone(offer) || OfferedPolicies.isDeprecated(offer));
		if (!weak.isEmpty()) {
			problems.add(CompilerProblem.POLICIES_WEAK.at(place, weak));
		}
	}
}
