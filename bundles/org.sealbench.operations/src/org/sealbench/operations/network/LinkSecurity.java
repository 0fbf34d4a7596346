package org.sealbench.operations.network;

import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.model.EndpointSecurity;

/**
 * How a connection is secured.
 *
 * @param weakest what the weakest way gives that the server lets in
 * @param words   all ways, as people read them
 */
public record LinkSecurity(Level weakest, String words) {

	private static final String SIGN = "/Sign";

	/** How much is protected. */
	public enum Level {
		/** Nobody reads or changes anything. */
		ENCRYPTED("encrypted"),
		/** Nobody changes anything, anybody reads it (OPC 10000-4 §7.20, Sign). */
		SIGNED("signed, readable"),
		/** Anybody reads and changes it. */
		OPEN("open");

		private final String words;

		Level(String words) {
			this.words = words;
		}

		/** The words that people read. */
		public String words() {
			return words;
		}
	}

	/** From the strongest way to the weakest, without those between. */
	public String range() {
		int first = words.indexOf(", ");
		int last = words.lastIndexOf(", ");
		return first == last ? words : words.substring(0, first) + " … " + words.substring(last + 2);
	}

	static LinkSecurity web(boolean httpsOnly) {
		return httpsOnly ? new LinkSecurity(Level.ENCRYPTED, "HTTPS") : new LinkSecurity(Level.OPEN, "HTTPS, also HTTP");
	}

	static LinkSecurity opcUa(List<EndpointSecurity> offers) {
		Level weakest = offers.stream().map(LinkSecurity::level).max(Level::compareTo).orElse(Level.OPEN);
		return new LinkSecurity(weakest, offers.isEmpty() ? "nothing offered"
				: offers.stream().sorted((one, other) -> other.compareTo(one)).map(LinkSecurity::words).collect(Collectors.joining(", ")));
	}

	private static Level level(EndpointSecurity offer) {
		return offer == EndpointSecurity.NONE ? Level.OPEN : offer.getLiteral().endsWith(SIGN) ? Level.SIGNED : Level.ENCRYPTED;
	}

	private static String words(EndpointSecurity offer) {
		return offer == EndpointSecurity.NONE ? "None" : offer.getLiteral().replace("/SignAndEncrypt", " Sign & Encrypt").replace(SIGN, " Sign");
	}
}
