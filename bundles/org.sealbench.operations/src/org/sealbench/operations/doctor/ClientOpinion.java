// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.util.List;

/**
 * What a kind of client would say of a certificate, once it trusts the root of its chain.
 *
 * @param client  {@code chromium}, {@code firefox}, {@code ios} or {@code opcua}
 * @param about   the certificate
 * @param reasons why not
 */
public record ClientOpinion(String client, String about, Answer answer, List<String> reasons) {

	/** Whether it connects. */
	public enum Answer {
		ACCEPTS,
		/** Versions or settings of that client differ. */
		DOUBTFUL,
		REFUSES
	}

	public ClientOpinion {
		reasons = List.copyOf(reasons);
	}
}
