// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sealbench.opcua.connection.OfferedEndpoint;

/**
 * A choice of how to connect.
 *
 * @param policy without it the most secure one that is offered
 * @param mode   likewise
 */
record SecurityChoice(String label, Optional<String> policy, Optional<String> mode) {

	static SecurityChoice best() {
		return new SecurityChoice(Messages.securityBest, Optional.empty(), Optional.empty());
	}

	static SecurityChoice of(OfferedEndpoint offered) {
		return new SecurityChoice(
				NLS.bind(Messages.securityOffered,
						new Object[] { offered.policy(), offered.mode(), String.join(", ", offered.logins()) }),
				Optional.of(offered.policy()), Optional.of(offered.mode()));
	}
}
