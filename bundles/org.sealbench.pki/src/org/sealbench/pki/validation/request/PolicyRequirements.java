// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

import java.util.Set;

/**
 * Which certificate policies are demanded (RFC 5280 §6.1.1 c, e, f, g).
 *
 * @param acceptable     object identifiers of the policies that are acceptable; {@link #ANY} accepts every one
 * @param explicit       whether the path has to be valid for an acceptable policy
 * @param inhibitMapping whether policies may not be mapped
 * @param inhibitAny     whether anyPolicy in a certificate is ignored
 */
public record PolicyRequirements(Set<String> acceptable, boolean explicit, boolean inhibitMapping, boolean inhibitAny) {

	/** The object identifier of anyPolicy (RFC 5280 §4.2.1.4). */
	public static final String ANY = "2.5.29.32.0";

	public PolicyRequirements {
		acceptable = Set.copyOf(acceptable);
	}

	/** No demand: for a client that does not check policies. */
	public static PolicyRequirements none() {
		return new PolicyRequirements(Set.of(ANY), false, false, false);
	}
}
