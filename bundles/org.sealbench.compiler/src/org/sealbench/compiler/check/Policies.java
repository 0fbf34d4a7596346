package org.sealbench.compiler.check;

import java.util.List;
import java.util.function.Predicate;

import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;

/** What is known of the security policies (OPC 10000-7 §6). */
final class Policies {

	private Policies() {
	}

	static boolean isNone(EndpointSecurity offer) {
		return offer == EndpointSecurity.NONE;
	}

	/** Deprecated since OPC UA 1.04: they rest on SHA-1. */
	static boolean isDeprecated(EndpointSecurity offer) {
		return offer.getLiteral().startsWith("Basic128Rsa15/") || offer.getLiteral().startsWith("Basic256/");
	}

	/** The policies offered by a device that fulfil a condition, as a sentence lists them. */
	static String words(Device device, Predicate<EndpointSecurity> condition) {
		List<EndpointSecurity> offers = CheckContext.channel(device).map(each -> List.copyOf(each.getOffers())).orElse(List.of());
		return String.join(", ", offers.stream().filter(condition).map(Policies::policy).distinct().toList());
	}

	private static String policy(EndpointSecurity offer) {
		return offer.getLiteral().replaceFirst("/.*", "");
	}
}
