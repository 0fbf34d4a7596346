// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.List;
import java.util.Locale;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.Terminal;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.impact.Impact;
import org.sealbench.operations.impact.ImpactProblem;

/**
 * Reports what a change of a device breaks before it is made; a person at a terminal can still decline it.
 *
 * @param confirmed whether it is wanted anyway
 */
record ImpactQuestion(Session session, String device, boolean confirmed) {

	/** @throws ProblemException if it is declined */
	void requireWanted(List<Impact> found) throws ProblemException {
		found.forEach(each -> session.message("this breaks: " + each.line()));
		Terminal terminal = session.here().terminal();
		if (!found.isEmpty() && !confirmed && terminal.canAsk()) {
			String answer = terminal.ask("Go on? [y/N] ");
			if (answer == null || !answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
				throw new ProblemException(ImpactProblem.NOT_WANTED.at(Place.of(device)));
			}
		}
	}
}
