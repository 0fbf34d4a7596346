// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Plant;

/** The devices of a plant by their names and by the DNS names of their interfaces, capitals or not, in its order. */
final class NameIndex {

	private final Map<String, List<Device>> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
	private final Map<String, Set<Device>> dnsNames = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	NameIndex(Plant plant) {
		for (Device device : plant.getDevices()) {
			names.computeIfAbsent(device.getName(), none -> new ArrayList<>()).add(device);
			for (NetworkInterface each : device.getInterfaces()) {
				each.getDnsNames()
						.forEach(name -> dnsNames.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(device));
			}
		}
	}

	List<Device> named(String name) {
		return List.copyOf(names.getOrDefault(name, List.of()));
	}

	List<Device> withDnsName(String name) {
		return List.copyOf(dnsNames.getOrDefault(name, Set.of()));
	}
}
