// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import java.util.Optional;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.field.Field;
import org.sealbench.pki.IpLiteral;

/** No two interfaces of the plant share an address, however it is written. */
final class UniqueAddressRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (NetworkInterface each : device.getInterfaces()) {
			Optional<String> address = canonical(each);
			if (address.isPresent()) {
				context.plant().getDevices()
						.forEach(other -> other.getInterfaces().stream()
								.filter(another -> another != each && canonical(another).equals(address)).findFirst()
								.ifPresent(another -> problems.add(CompilerProblem.ADDRESS_TWICE.at(
										InterfacePlaces.of(device, each, Field.INTERFACE_ADDRESS), address.get(),
										other == device ? "interface " + another.getName() : other.getName()))));
			}
		}
	}

	private static Optional<String> canonical(NetworkInterface each) {
		return IpLiteral.parse(each.getAddress()).map(IpLiteral::format);
	}
}
