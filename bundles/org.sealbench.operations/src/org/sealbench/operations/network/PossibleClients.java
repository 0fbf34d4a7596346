// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sealbench.model.CertificateNumber;

/**
 * Who can be meant to connect to a device where pairs that only share a CA are not looked at: of the other devices,
 * those whose certificate it trusts. In a plant of a thousand devices nobody asks a million pairs then.
 */
final class PossibleClients {

	private final List<Participant> parties;
	private final List<Integer> always = new ArrayList<>();
	private final Map<CertificateNumber, List<Integer>> devices = new HashMap<>();

	PossibleClients(List<Participant> parties) {
		this.parties = parties;
		for (int i = 0; i < parties.size(); i++) {
			Participant each = parties.get(i);
			if (!each.node().isDevice() || each.here()) {
				always.add(i);
			} else if (each.identity().isPresent()) {
				devices.computeIfAbsent(each.identity().get().number(), none -> new ArrayList<>()).add(i);
			}
		}
	}

	/** In the order of the parties. */
	List<Participant> of(Participant server) {
		Set<Integer> found = new TreeSet<>(always);
		server.opcUa().ifPresent(end -> Stream.concat(end.chosen().stream(), end.trusted().stream())
				.forEach(number -> found.addAll(devices.getOrDefault(number, List.of()))));
		return found.stream().map(parties::get).toList();
	}
}
