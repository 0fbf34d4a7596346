// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much of the profiles for issuing certificates is demanded when one is validated. Each level demands what the ones
 * before it do. RFC 5280 §6 and well-formed encodings are demanded on every level.
 */
public enum Strictness {
	/** RFC 5280 §6 alone; what the profile of §4 forbids is mentioned and does not fail. */
	PATH("path"),
	/** The profile of RFC 5280 §4, but for key identifiers, which many private CAs leave out. */
	PROFILE("profile"),
	/** The whole profile of RFC 5280 §4 and §5. */
	FULL_PROFILE("full-profile"),
	/** Also what the baseline requirements of the CA/Browser Forum demand of web servers' certificates (§7.1). */
	BROWSER("browser");

	private final String label;

	Strictness(String label) {
		this.label = label;
	}

	/** The word that the command line uses. */
	public String label() {
		return label;
	}

	public static Optional<Strictness> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}

	public boolean includes(Strictness other) {
		return compareTo(other) >= 0;
	}
}
