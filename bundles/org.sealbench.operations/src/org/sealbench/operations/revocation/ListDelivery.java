// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.List;
import java.util.Locale;

import org.sealbench.model.CertificateNumber;

/**
 * Whether somebody has the newest revocation list of a CA.
 *
 * @param ca     number of the CA
 * @param list   number of the list (RFC 5280 §5.2.3)
 * @param detail why not, or what was done
 * @param ended  the sessions and secure channels that a device ended for it, in words
 */
public record ListDelivery(CertificateNumber ca, int list, ListTarget target, State state, String detail,
		List<String> ended) {

	/** How it went. */
	public enum State {
		/** It has the list. */
		REACHED,
		/** It does not have the list yet. */
		WAITING,
		/** Nobody there trusts the CA. */
		NOT_NEEDED;

		/** The word that tables, files and JSON documents use. */
		public String label() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
	}

	public ListDelivery {
		ended = List.copyOf(ended);
	}

	/** Whether nothing is left to do. */
	public boolean isDone() {
		return state != State.WAITING;
	}
}
