// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.common.Texts;
import org.sealbench.model.EndpointSecurity;

/**
 * How a connection is secured.
 *
 * @param weakest the protection by the weakest way that the server accepts
 * @param words   all ways, as people read them
 */
public record ConnectionSecurity(Level weakest, String words) {

	private static final Texts TEXTS = Texts.beside(ConnectionSecurity.class);
	private static final String SIGN = "/Sign";
	private static final String SIGN_AND_ENCRYPT = "/SignAndEncrypt";

	/** How much is protected. */
	public enum Level {
		/** Nobody reads or changes anything. */
		ENCRYPTED,
		/** Nobody changes anything, anybody reads it (OPC 10000-4 §7.20, Sign). */
		SIGNED,
		/** Anybody reads and changes it. */
		OPEN;

		/** The text for people. */
		public String words() {
			return TEXTS.get("level." + name());
		}
	}

	/** From the strongest way to the weakest, without those between. */
	public String range() {
		int first = words.indexOf(", ");
		int last = words.lastIndexOf(", ");
		return first == last ? words : words.substring(0, first) + " … " + words.substring(last + 2);
	}

	static ConnectionSecurity web(boolean httpsOnly) {
		return httpsOnly ? new ConnectionSecurity(Level.ENCRYPTED, TEXTS.get("securityHttps"))
				: new ConnectionSecurity(Level.OPEN, TEXTS.get("securityHttpToo"));
	}

	static ConnectionSecurity opcUa(List<EndpointSecurity> offers) {
		Level weakest = offers.stream().map(ConnectionSecurity::level).max(Level::compareTo).orElse(Level.OPEN);
		return new ConnectionSecurity(weakest,
				offers.isEmpty() ? TEXTS.get("offeredNothing")
						: offers.stream().sorted((one, other) -> other.compareTo(one)).map(ConnectionSecurity::words)
								.collect(Collectors.joining(", ")));
	}

	private static Level level(EndpointSecurity offer) {
		return offer == EndpointSecurity.NONE ? Level.OPEN
				: offer.getLiteral().endsWith(SIGN) ? Level.SIGNED : Level.ENCRYPTED;
	}

	private static String words(EndpointSecurity offer) {
		if (offer == EndpointSecurity.NONE) {
			return TEXTS.get("securityNone");
		}
		String literal = offer.getLiteral();
		String policy = literal.substring(0, literal.indexOf('/'));
		return literal.endsWith(SIGN_AND_ENCRYPT) ? TEXTS.get("securitySignAndEncrypt", policy)
				: TEXTS.get("securitySign", policy);
	}
}
