// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.push.PushClient;
import org.sealbench.opcua.push.PushState;
import org.sealbench.opcua.push.TrustLists;
import org.sealbench.pki.Certificates;

/**
 * Brings a server's trust list from one state to another and checks the result: some servers answer Good and do
 * nothing. As a whole where the server offers that, else or when that had no effect certificate by certificate.
 */
final class TrustListWriter {

	private final PushClient client;
	private final PushState offered;
	private final Place place;

	TrustListWriter(PushClient client, PushState offered, Place place) {
		this.client = client;
		this.offered = offered;
		this.place = place;
	}

	/**
	 * Rolls a change back. A list that is as it was, because the server refused the change, is not written again.
	 *
	 * @throws ProblemException as with {@link #change}
	 */
	void restore(TrustLists changed, TrustLists before) throws ProblemException {
		if (offered.trust().isPresent()) {
			TrustLists now = client.readTrustList();
			if (same(now, before) && Set.copyOf(now.trustedLists()).equals(Set.copyOf(before.trustedLists()))) {
				return;
			}
		}
		// The change itself has reported this.
		change(changed, before, note -> {});
	}

	/**
	 * Changes the list.
	 *
	 * @param notes receives what the server does not take and can do without
	 * @throws ProblemException if the server refuses, or the list is not as wanted afterwards
	 */
	void change(TrustLists from, TrustLists to, Consumer<Problem> notes) throws ProblemException {
		boolean readable = offered.trust().isPresent();
		if (readable && offered.takesTrustLists()) {
			client.writeTrustList(to);
			TrustLists now = client.readTrustList();
			if (same(now, to)) {
				if (!now.trustedLists().containsAll(to.trustedLists())) {
					notes.accept(PushProblem.LISTS_LEFT_OUT.at(place));
				}
				return;
			}
		}
		oneByOne(readable ? client.readTrustList() : from, to);
		if (!from.trustedLists().containsAll(to.trustedLists())) {
			notes.accept(PushProblem.LISTS_LEFT_OUT.at(place));
		}
		TrustLists now = readable ? client.readTrustList() : to;
		if (!same(now, to)) {
			throw new ProblemException(PushProblem.TRUST_LIST_NOT_TAKEN.at(place, names(now.trusted())));
		}
	}

	private void oneByOne(TrustLists now, TrustLists to) throws ProblemException {
		for (X509Certificate each : to.trusted()) {
			if (!now.trusted().contains(each)) {
				client.addTrusted(each);
			}
		}
		for (X509Certificate each : now.trusted()) {
			if (!to.trusted().contains(each)) {
				client.removeTrusted(each);
			}
		}
	}

	/** A server need not keep the order, nor what is there twice. */
	private static boolean same(TrustLists one, TrustLists other) {
		return Set.copyOf(one.trusted()).equals(new HashSet<>(other.trusted()));
	}

	private static String names(List<X509Certificate> certificates) {
		return certificates.isEmpty() ? "nothing"
				: String.join(", ", certificates.stream().map(Certificates::commonName).toList());
	}
}
