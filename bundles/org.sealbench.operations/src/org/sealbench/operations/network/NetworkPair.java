// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.List;

import org.sealbench.common.Texts;

/** What two have with each other and is drawn as one line: of devices both directions, of a group each device's. */
record NetworkPair(String one, String other, List<NetworkConnection> links) {

	private static final Texts TEXTS = Texts.beside(NetworkPair.class);

	boolean isMutual() {
		return links.stream().map(NetworkConnection::from).distinct().count() > 1;
	}

	/** The one that most has to be looked at. */
	NetworkConnection worst() {
		return links.stream().max((a, b) -> a.verdict().compareTo(b.verdict())).orElseThrow();
	}

	/**
	 * The answer, and of how many connections it is the answer where they are many.
	 *
	 * @param who the one that it is about
	 */
	String answer(String who) {
		String verdict = worst().verdict().words();
		long same = links.stream().filter(each -> each.verdict() == worst().verdict()).count();
		return links.size() <= (isMutual() ? 2 : 1) ? who + ": " + verdict
				: TEXTS.get("linkSeveral", who, verdict, same, links.size());
	}
}
