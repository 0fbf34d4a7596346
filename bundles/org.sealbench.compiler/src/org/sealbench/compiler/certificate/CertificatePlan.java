// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.util.List;

/**
 * The certificates that compile has to create.
 *
 * @param client whether this station needs a new identity as OPC UA client
 */
public record CertificatePlan(List<CertificateNeed> needs, boolean client) {

	public CertificatePlan {
		needs = List.copyOf(needs);
	}

	public boolean isEmpty() {
		return needs.isEmpty() && !client;
	}
}
