// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.function.Predicate;

import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;

/** Properties of the security policies (OPC 10000-7 §6). */
public final class OfferedPolicies {

	private OfferedPolicies() {
	}

	public static boolean isNone(EndpointSecurity offer) {
		return offer == EndpointSecurity.NONE;
	}

	/** Deprecated since OPC UA 1.04: they rest on SHA-1. */
	public static boolean isDeprecated(EndpointSecurity offer) {
		return offer.getLiteral().startsWith("Basic128Rsa15/") || offer.getLiteral().startsWith("Basic256/");
	}

	/**
	 * The policies offered by a device that a key cannot serve, as each needs RSA; the empty string if there is none.
	 */
	public static String refusing(Device device, PublicKey key) {
		return key instanceof RSAPublicKey ? "" : needingRsa(device);
	}

	/** The policies offered by a device that need an RSA key: all but None; the empty string if there is none. */
	public static String needingRsa(Device device) {
		return text(device, offer -> !isNone(offer));
	}

	/** The policies offered by a device that fulfil a condition, as a sentence lists them. */
	public static String text(Device device, Predicate<EndpointSecurity> condition) {
		List<EndpointSecurity> offers = RuleContext.channel(device).map(each -> List.copyOf(each.getOffers()))
				.orElse(List.of());
		return String.join(", ", offers.stream().filter(condition).map(OfferedPolicies::policy).distinct().toList());
	}

	private static String policy(EndpointSecurity offer) {
		return offer.getLiteral().replaceFirst("/.*", "");
	}
}
