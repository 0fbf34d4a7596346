// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.pki.validation.request.PolicyRequirements;

/**
 * The valid policy graph of RFC 9618 §5: at each depth at most one node a policy, so that its size is that of the
 * extensions it is built from. Nodes without children are not pruned; queries start at the lowest depth.
 */
final class PolicyGraph {

	private final List<Map<String, Node>> levels = new ArrayList<>();

	PolicyGraph() {
		levels.add(Map.of(PolicyRequirements.ANY, new Node(PolicyRequirements.ANY, List.of())));
	}

	boolean isEmpty() {
		return lowest().isEmpty();
	}

	/** The next certificate (RFC 5280 §6.1.3 d and e). */
	void descend(Optional<Set<String>> policies, boolean anyAllowed) {
		Map<String, Node> above = lowest();
		Map<String, List<Node>> expecting = new LinkedHashMap<>();
		above.values().forEach(node -> node.expected
				.forEach(each -> expecting.computeIfAbsent(each, none -> new ArrayList<>()).add(node)));
		Map<String, Node> level = new LinkedHashMap<>();
		for (String policy : policies.orElse(Set.of())) {
			if (!policy.equals(PolicyRequirements.ANY)) {
				List<Node> parents = expecting.getOrDefault(policy, any(above));
				if (!parents.isEmpty()) {
					level.put(policy, new Node(policy, parents));
				}
			}
		}
		if (anyAllowed && policies.orElse(Set.of()).contains(PolicyRequirements.ANY)) {
			expecting.forEach((policy, parents) -> level.computeIfAbsent(policy, none -> new Node(policy, parents)));
		}
		levels.add(level);
	}

	/** One mapping of a CA (RFC 5280 §6.1.4 b). */
	void map(String issuer, Set<String> subjects, boolean allowed) {
		Map<String, Node> level = lowest();
		if (!allowed) {
			level.remove(issuer);
			return;
		}
		if (!level.containsKey(issuer) && level.containsKey(PolicyRequirements.ANY)) {
			level.put(issuer, new Node(issuer, any(levels.get(levels.size() - 2))));
		}
		if (level.containsKey(issuer)) {
			level.get(issuer).expected = Set.copyOf(subjects);
		}
	}

	/** The requested policies for which the path is valid (RFC 5280 §6.1.5 g). */
	Set<String> acceptable(Set<String> asked) {
		Set<String> valid = authorities();
		if (valid.contains(PolicyRequirements.ANY)) {
			return new TreeSet<>(asked);
		}
		if (!asked.contains(PolicyRequirements.ANY)) {
			valid.retainAll(asked);
		}
		return valid;
	}

	/**
	 * The policies in the trust anchor's domain: the nodes directly below anyPolicy that reach the lowest depth.
	 */
	private Set<String> authorities() {
		Set<String> found = new TreeSet<>();
		Set<Node> reached = new LinkedHashSet<>(lowest().values());
		if (lowest().containsKey(PolicyRequirements.ANY)) {
			found.add(PolicyRequirements.ANY);
		}
		while (!reached.isEmpty()) {
			Set<Node> next = new HashSet<>();
			for (Node node : reached) {
				boolean belowAny = node.parents.stream()
						.anyMatch(parent -> parent.policy.equals(PolicyRequirements.ANY));
				if (belowAny && !node.policy.equals(PolicyRequirements.ANY)) {
					found.add(node.policy);
				}
				next.addAll(node.parents);
			}
			reached = next;
		}
		return found;
	}

	private Map<String, Node> lowest() {
		return levels.get(levels.size() - 1);
	}

	private static List<Node> any(Map<String, Node> level) {
		return level.containsKey(PolicyRequirements.ANY) ? List.of(level.get(PolicyRequirements.ANY)) : List.of();
	}

	private static final class Node {

		private final String policy;
		private final List<Node> parents;
		private Set<String> expected;

		Node(String policy, List<Node> parents) {
			this.policy = policy;
			this.parents = parents;
			this.expected = Set.of(policy);
		}
	}
}
