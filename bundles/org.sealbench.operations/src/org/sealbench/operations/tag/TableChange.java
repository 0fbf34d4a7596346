// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import java.util.EnumMap;
import java.util.Map;

/** How many tags or methods a table added, changed, removed and left as they were. */
public record TableChange(int added, int changed, int removed, int unchanged) {

	enum Kind {
		ADDED, CHANGED, REMOVED, UNCHANGED
	}

	/** Counts while a table is taken over. */
	static final class Counter {

		private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

		void count(Kind kind) {
			counts.merge(kind, 1, Integer::sum);
		}

		TableChange result() {
			return new TableChange(of(Kind.ADDED), of(Kind.CHANGED), of(Kind.REMOVED), of(Kind.UNCHANGED));
		}

		private int of(Kind kind) {
			return counts.getOrDefault(kind, 0);
		}
	}
}
