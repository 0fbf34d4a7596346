// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.Problems;
import org.sealbench.common.address.IpAddress;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.field.Field;

/** No two interfaces of the plant share an address, however it is written. */
final class UniqueAddressRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (NetworkInterface each : device.getInterfaces()) {
			IpAddress.parse(each.getAddress()).ifPresent(address -> {
				Set<EObject> named = new HashSet<>();
				for (NetworkInterface other : context.interfacesAt(address)) {
					if (other != each && named.add(other.eContainer())) {
						problems.add(CompilerProblem.ADDRESS_TWICE.at(
								InterfacePlaces.of(device, each, Field.INTERFACE_ADDRESS), address,
								holder(device, other)));
					}
				}
			});
		}
	}

	private static String holder(Device device, NetworkInterface other) {
		return other.eContainer() == device ? "interface " + other.getName() : ((Device) other.eContainer()).getName();
	}
}
