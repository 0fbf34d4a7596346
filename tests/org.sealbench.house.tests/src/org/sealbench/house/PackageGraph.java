// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which packages of one bundle use which others of the same bundle. */
final class PackageGraph {

	private final Map<String, Set<String>> uses = new TreeMap<>();

	PackageGraph(Collection<SourceFile> sources) {
		sources.forEach(each -> uses.computeIfAbsent(each.packaged(), name -> new TreeSet<>()).addAll(each.uses()));
		uses.values().forEach(each -> each.retainAll(uses.keySet()));
	}

	/** Packages that use themselves through others, each with what it uses of the same kind. */
	List<String> circles() {
		return uses.keySet().stream().filter(each -> reachable(each).contains(each)).map(
				each -> each + " -> " + uses.get(each).stream().filter(used -> reachable(used).contains(each)).toList())
				.toList();
	}

	private Set<String> reachable(String from) {
		Set<String> reached = new TreeSet<>();
		collect(from, reached);
		return reached;
	}

	private void collect(String from, Set<String> reached) {
		for (String used : uses.get(from)) {
			if (reached.add(used)) {
				collect(used, reached);
			}
		}
	}
}
