// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.sealbench.operations.network.ConnectionSecurity.Level;
import org.sealbench.operations.network.NetworkConnection.Verdict;

/**
 * What of a network is wanted.
 *
 * @param text     what is searched for in names and addresses; what is found is shown with those whom it connects to
 * @param verdicts the answers that are wanted
 * @param levels   the protections that are wanted
 */
public record NetworkFilter(String text, Set<Verdict> verdicts, Set<Level> levels) {

	/** All of it. */
	public static final NetworkFilter ALL = new NetworkFilter("", EnumSet.allOf(Verdict.class),
			EnumSet.allOf(Level.class));

	public NetworkFilter {
		text = text.strip().toLowerCase(Locale.ROOT);
		verdicts = Set.copyOf(verdicts);
		levels = Set.copyOf(levels);
	}

	/** Whether everything is wanted. */
	public boolean isAll() {
		return equals(ALL);
	}

	/** Who has no connection that is wanted is left out, unless all kinds of connections are. */
	public Network apply(Network network) {
		if (isAll()) {
			return network;
		}
		Set<String> found = network.nodes().stream().filter(this::isFound).map(NetworkNode::id)
				.collect(Collectors.toSet());
		List<NetworkConnection> links = network.links().stream().filter(this::isWanted)
				.filter(each -> found.contains(each.from()) || found.contains(each.to())).toList();
		Set<String> shown = new HashSet<>();
		if (verdicts.equals(ALL.verdicts) && levels.equals(ALL.levels)) {
			shown.addAll(found);
		}
		links.forEach(each -> {
			shown.add(each.from());
			shown.add(each.to());
		});
		return new Network(network.project(),
				network.nodes().stream().filter(each -> shown.contains(each.id())).toList(), links, network.whole());
	}

	private boolean isFound(NetworkNode node) {
		return (node.name() + "\n" + node.detail()).toLowerCase(Locale.ROOT).contains(text);
	}

	private boolean isWanted(NetworkConnection link) {
		return verdicts.contains(link.verdict()) && levels.contains(link.security().weakest());
	}
}
