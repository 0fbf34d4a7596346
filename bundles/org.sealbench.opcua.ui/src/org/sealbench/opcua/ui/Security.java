package org.sealbench.opcua.ui;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sealbench.opcua.OfferedEndpoint;

/**
 * A choice of how to connect.
 *
 * @param policy without it the most secure one that is offered
 * @param mode   likewise
 */
record Security(String label, Optional<String> policy, Optional<String> mode) {

	static Security best() {
		return new Security(Messages.securityBest, Optional.empty(), Optional.empty());
	}

	static Security of(OfferedEndpoint offered) {
		return new Security(NLS.bind(Messages.securityOffered, new Object[] {offered.policy(), offered.mode(), String.join(", ", offered.logins())}),
				Optional.of(offered.policy()), Optional.of(offered.mode()));
	}
}
