// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.common.address.InterfaceAddress;
import org.sealbench.common.address.IpAddress;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.field.Field;

/** A device has an interface, and each of them the address of one interface and a prefix that fits it. */
final class InterfaceRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (device.getInterfaces().isEmpty()) {
			problems.add(CompilerProblem.NO_INTERFACE.at(Place.of(device.getName(), Field.INTERFACES)));
		}
		device.getInterfaces().forEach(each -> check(device, each, problems));
	}

	private static void check(Device device, NetworkInterface each, Problems problems) {
		Place place = InterfacePlaces.of(device, each, Field.INTERFACE_ADDRESS);
		Optional<IpAddress> address = IpAddress.parse(each.getAddress());
		if (address.isEmpty()) {
			problems.add(CompilerProblem.ADDRESS_MALFORMED.at(place, each.getAddress()));
			return;
		}
		InterfaceAddress.fault(address.get(), each.getPrefixLength())
				.ifPresent(fault -> problems.add(CompilerProblem.ADDRESS_UNUSABLE.at(place, each.getAddress(), fault)));
		if (!InterfaceAddress.isPrefix(address.get(), each.getPrefixLength())) {
			problems.add(
					CompilerProblem.PREFIX_LENGTH.at(InterfacePlaces.of(device, each, Field.INTERFACE_PREFIX_LENGTH),
							each.getPrefixLength(), address.get().bits()));
		}
	}
}
