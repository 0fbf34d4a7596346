// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.sealbench.model.CertificateNumber;

/**
 * Something of a project that ends, and what has to be done before.
 *
 * @param kind     what it is
 * @param number   the number of its certificate or CA, or that of none
 * @param name     as messages name it
 * @param end      the last moment at which it holds
 * @param lead     how long before its end renewing it makes sense
 * @param lifetime how long the next one will hold
 * @param devices  names of the devices that must be loaded when it is renewed
 * @param stop     names of those that go to STOP for it
 */
public record Expiry(Kind kind, CertificateNumber number, String name, Instant end, Duration lead, Duration lifetime,
		List<String> devices, List<String> stop) {

	/** What ends, and so who renews it. */
	public enum Kind {
		/** A certificate that the project can renew. */
		CERTIFICATE(Action.RENEW),
		/** A CA of the project: whoever trusts it has to get the next one in time. */
		CA(Action.PLAN),
		/** The revocation list of a CA of the project. */
		REVOCATION_LIST(Action.RENEW),
		/** A certificate whose issuer is not the project: its owner renews it. */
		FOREIGN(Action.IMPORT),
		/** The time at which a device stops accepting clients automatically; nothing has to be done. */
		AUTO_ACCEPT(Action.NONE);

		private final Action action;

		Kind(Action action) {
			this.action = action;
		}

		public Action action() {
			return action;
		}

		/** As the command line writes it: {@code revocation-list}. */
		public String label() {
			return Expiry.label(this);
		}
	}

	/** What has to be done. */
	public enum Action {
		/** The project renews it. */
		RENEW,
		/** A change in several steps has to be planned. */
		PLAN,
		/** The owner gives a new one, which is imported and replaces it. */
		IMPORT,
		NONE;

		/** As the command line writes it. */
		public String label() {
			return Expiry.label(this);
		}
	}

	/** The part of the lead that is kept free, for a window that fails. */
	private static final int RESERVE = 3;

	public Expiry {
		devices = List.copyOf(devices);
		stop = List.copyOf(stop);
	}

	/** The first moment at which it should be renewed. */
	public Instant due() {
		return end.minus(lead);
	}

	/** The last moment at which it should be renewed: a third of the lead is kept for what goes wrong. */
	public Instant deadline() {
		return end.minus(lead.dividedBy(RESERVE));
	}

	/**
	 * Whether it has just been renewed: more than two thirds of its time are left, so that another one would hardly
	 * hold longer.
	 */
	boolean isFresh(Instant now) {
		return Duration.between(now, end).multipliedBy(RESERVE).compareTo(lifetime.multipliedBy(RESERVE - 1L)) > 0;
	}

	/** The one that follows it if it is renewed at a time. */
	Expiry renewed(Instant at) {
		return new Expiry(kind, number, name, at.plus(lifetime), lead, lifetime, devices, stop);
	}

	private static String label(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
