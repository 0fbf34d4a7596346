// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.Category;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.revocation.ListDelivery.State;

/**
 * The try to bring a list to somebody.
 *
 * @param detail what was done, or why it failed
 * @param cause  the problem that made it fail
 * @param ended  what a device ended for it
 */
record DeliveryAttempt(State state, String detail, Optional<Problem> cause, List<String> ended) {

	static DeliveryAttempt reached(String detail, List<String> ended) {
		return new DeliveryAttempt(State.REACHED, detail, Optional.empty(), ended);
	}

	static DeliveryAttempt notNeeded(String detail) {
		return new DeliveryAttempt(State.NOT_NEEDED, detail, Optional.empty(), List.of());
	}

	static DeliveryAttempt failed(Problem cause) {
		return new DeliveryAttempt(State.WAITING, cause.message(), Optional.of(cause), List.of());
	}

	/** Says that it failed, with the remedy of what made it fail; empty if it did not. */
	Optional<Problem> problem(ListTarget target, int list, String signingCa) {
		return cause.map(why -> (why.code().entry().category() == Category.UNREACHABLE ? RevocationProblem.NOT_REACHED
				: RevocationProblem.NOT_TAKEN)
				.at(Place.of(target.text()), list, signingCa, why.message(), why.remedy()));
	}

	ListDelivery delivery(CertificateNumber ca, int list, ListTarget target) {
		return new ListDelivery(ca, list, target, state, detail, ended);
	}
}
