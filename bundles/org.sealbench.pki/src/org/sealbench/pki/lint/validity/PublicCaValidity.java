// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.validity;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/** For how many days a public CA may issue a server certificate: CA/Browser Forum, Baseline Requirements §6.3.2. */
final class PublicCaValidity {

	private PublicCaValidity() {
	}

	static int days(Instant issued) {
		NavigableMap<Instant, Integer> steps = new TreeMap<>();
		steps.put(Instant.MIN, 825);
		steps.put(Instant.parse("2020-09-01T00:00:00Z"), 398);
		steps.put(Instant.parse("2026-03-15T00:00:00Z"), 200);
		steps.put(Instant.parse("2027-03-15T00:00:00Z"), 100);
		steps.put(Instant.parse("2029-03-15T00:00:00Z"), 47);
		return steps.floorEntry(issued).getValue();
	}
}
