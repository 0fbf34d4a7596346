package org.sealbench.project.ui.inspector;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.Problem;
import org.sealbench.operations.FieldCheck;
import org.sealbench.ui.ProblemText;

/** Refuses while it is typed what the setting of the command line refuses, in the same words. */
final class Complaints {

	private Complaints() {
	}

	/**
	 * Says what is wrong with a value.
	 *
	 * @param object what is shown: a device, the plant, or a row of a table
	 * @throws IllegalArgumentException with sentences for the user
	 */
	static void refuse(Input input, EObject object, Binding binding, String typed) {
		EObject owner = binding.owner(object);
		Optional<Problem> problem = new FieldCheck(input.project().project()).problem(owner == null ? object : owner, binding.feature(), typed);
		if (problem.isPresent()) {
			throw new IllegalArgumentException(ProblemText.of(problem.get()));
		}
	}
}
