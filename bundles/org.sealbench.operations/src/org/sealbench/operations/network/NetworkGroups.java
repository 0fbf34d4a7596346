// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sealbench.common.Texts;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.network.NetworkConnection.Verdict;

/**
 * Draws devices that belong together as one, so that a plant of thousands can be looked at: each group with what
 * connects to it, and how much of that would be refused.
 */
public final class NetworkGroups {

	private static final Texts TEXTS = Texts.beside(NetworkGroups.class);
	/** Between the parts of a device's name. */
	private static final String SEPARATORS = "_-. /:";

	/** What puts devices together. */
	public enum By {
		NOTHING,
		/** The network of the first interface. */
		SUBNET,
		/** The name up to its last separator, or to its number. */
		NAME;

		/** The text for people. */
		public String words() {
			return TEXTS.get("by." + name());
		}

		private String of(NetworkNode device) {
			return switch (this) {
			case NOTHING -> "";
			case SUBNET -> device.subnet();
			case NAME -> beginning(device.name());
			};
		}
	}

	/** Each device's group; a device that has none stands alone. */
	private final Map<String, String> groups = new HashMap<>();
	private final Map<String, Integer> inside = new HashMap<>();

	private NetworkGroups() {
	}

	/** By what a network is best grouped at first: large ones by their subnets, others not. */
	public static By proposed(Network network) {
		return network.nodes().stream().filter(NetworkNode::isDevice).count() > DescribeNetwork.MOST_PAIRED ? By.SUBNET
				: By.NOTHING;
	}

	/**
	 * A network with its devices in groups.
	 *
	 * @param open ids of groups whose devices are drawn one by one
	 */
	public static Network group(Network network, By by, Set<String> open) {
		return by == By.NOTHING ? network : new NetworkGroups().of(network, by, open);
	}

	/** The id of the group of a device. */
	public static String id(NetworkNode device, By by) {
		return NetworkNodeId.of(NetworkNodeId.Type.GROUP, by.of(device));
	}

	/** Whether an id is that of a group. */
	public static boolean isGroup(String id) {
		return NetworkNodeId.parse(id).filter(each -> each.type() == NetworkNodeId.Type.GROUP).isPresent();
	}

	private Network of(Network network, By by, Set<String> open) {
		Map<String, List<NetworkNode>> members = new LinkedHashMap<>();
		network.nodes().stream().filter(NetworkNode::isDevice).filter(each -> !by.of(each).isEmpty())
				.forEach(each -> members.computeIfAbsent(id(each, by), id -> new ArrayList<>()).add(each));
		members.entrySet().removeIf(each -> each.getValue().size() == 1 || open.contains(each.getKey()));
		members.forEach((id, devices) -> devices.forEach(each -> groups.put(each.id(), id)));
		List<NetworkConnection> links = new ArrayList<>();
		for (NetworkConnection link : network.links()) {
			NetworkConnection drawn = new NetworkConnection(end(link.from()), end(link.to()), link.protocol(),
					link.security(), link.findings());
			if (!drawn.from().equals(drawn.to())) {
				links.add(drawn);
			} else if (drawn.verdict() == Verdict.REFUSED) {
				inside.merge(drawn.to(), 1, Integer::sum);
			}
		}
		List<NetworkNode> nodes = new ArrayList<>();
		members.forEach((id, devices) -> nodes.add(node(id, devices)));
		network.nodes().stream().filter(each -> !groups.containsKey(each.id())).forEach(nodes::add);
		return new Network(network.project(), nodes, links, network.whole());
	}

	private String end(String id) {
		return groups.getOrDefault(id, id);
	}

	private NetworkNode node(String id, List<NetworkNode> devices) {
		int refused = inside.getOrDefault(id, 0);
		String detail = refused == 0 ? TEXTS.get("devices", devices.size())
				: TEXTS.get("devicesRefused", devices.size(), refused);
		return new NetworkNode(id, NetworkNode.Kind.GROUP, NetworkNodeId.parse(id).orElseThrow().name(), detail,
				CertificateNumber.NONE);
	}

	private static String beginning(String name) {
		int end = name.length();
		for (int i = 1; i < name.length(); i++) {
			if (SEPARATORS.indexOf(name.charAt(i)) >= 0) {
				end = i;
			}
		}
		String stem = name.substring(0, end);
		return end < name.length() ? stem : stem.replaceFirst("(?<=.)[0-9]+$", "");
	}
}
