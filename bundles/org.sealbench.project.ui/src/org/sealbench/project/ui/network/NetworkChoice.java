// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.network;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;
import org.sealbench.operations.network.Network;
import org.sealbench.operations.network.NetworkFilter;
import org.sealbench.operations.network.NetworkGroups;
import org.sealbench.operations.network.NetworkNode;
import org.sealbench.operations.network.NetworkGroups.By;

/**
 * What the user wants to see of a network.
 *
 * @param by   by what boxes are grouped; empty for what is proposed
 * @param open groups that are shown one by one
 */
record NetworkChoice(NetworkFilter filter, Optional<By> by, Set<String> open) {

	static final NetworkChoice ALL = new NetworkChoice(NetworkFilter.ALL, Optional.empty(), Set.of());

	private static final String BY = "by";

	/** As the workbench was left; only the grouping is remembered. */
	static NetworkChoice of(IMemento memento) {
		String before = memento == null ? null : memento.getString(BY);
		return new NetworkChoice(NetworkFilter.ALL,
				Stream.of(By.values()).filter(each -> each.name().equals(before)).findFirst(), Set.of());
	}

	void save(IMemento memento) {
		by.ifPresent(each -> memento.putString(BY, each.name()));
	}

	/** The part of a network that is wanted. */
	Network of(Network network) {
		return NetworkGroups.group(filter.apply(network), grouping(network), open);
	}

	/** The group of a node. */
	String group(Network network, NetworkNode node) {
		return NetworkGroups.id(node, grouping(network));
	}

	private By grouping(Network network) {
		return by.orElse(NetworkGroups.proposed(network));
	}

	NetworkChoice with(NetworkFilter newFilter, Optional<By> newBy) {
		return new NetworkChoice(newFilter, newBy, open);
	}

	NetworkChoice opened(String group) {
		return new NetworkChoice(filter, by,
				Stream.concat(open.stream(), Stream.of(group)).collect(Collectors.toUnmodifiableSet()));
	}

	NetworkChoice closed() {
		return new NetworkChoice(filter, by, Set.of());
	}
}
