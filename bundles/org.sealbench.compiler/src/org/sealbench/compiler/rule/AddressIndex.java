// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.common.address.IpAddress;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Plant;

/** The interfaces of a plant by their addresses, in the plant's order; those without an address are left out. */
final class AddressIndex {

	private final Map<IpAddress, List<NetworkInterface>> interfaces = new HashMap<>();

	AddressIndex(Plant plant) {
		for (Device device : plant.getDevices()) {
			for (NetworkInterface each : device.getInterfaces()) {
				IpAddress.parse(each.getAddress())
						.ifPresent(address -> interfaces.computeIfAbsent(address, none -> new ArrayList<>()).add(each));
			}
		}
	}

	List<NetworkInterface> at(IpAddress address) {
		return List.copyOf(interfaces.getOrDefault(address, List.of()));
	}
}
