// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.field.Field;
import org.sealbench.pki.SubjectAlternativeName;

/** DNS names are well-formed host names, and each leads to one device. */
final class InterfaceDnsNameRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (NetworkInterface each : device.getInterfaces()) {
			for (String name : each.getDnsNames()) {
				check(context, device, InterfacePlaces.of(device, each, Field.INTERFACE_DNS_NAMES), name, problems);
			}
		}
	}

	private static void check(RuleContext context, Device device, Place place, String name, Problems problems) {
		try {
			// A wildcard may stand in a certificate, but a device is reached by a name of its own.
			SubjectAlternativeName.host(name);
		} catch (ProblemException e) {
			problems.add(CompilerProblem.DNS_MALFORMED.at(place, name));
			return;
		}
		context.devicesWithDnsName(name).stream().filter(other -> other != device).findFirst()
				.ifPresent(other -> problems.add(CompilerProblem.DNS_TWICE.at(place, name, other.getName())));
	}
}
