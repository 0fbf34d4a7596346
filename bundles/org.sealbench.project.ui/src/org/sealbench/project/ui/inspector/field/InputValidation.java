// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.Problem;
import org.sealbench.operations.setting.FieldCheck;
import org.sealbench.ui.problem.ProblemText;

/** Rejects while it is typed what the setting of the command line rejects, in the same words. */
public final class InputValidation {

	private InputValidation() {
	}

	/**
	 * Checks a value.
	 *
	 * @param object what is shown: a device, the plant, or a row of a table
	 * @throws IllegalArgumentException with sentences for the user
	 */
	public static void validate(InspectorInput input, EObject object, FeatureBinding binding, String typed) {
		EObject owner = binding.owner(object);
		Optional<Problem> problem = new FieldCheck(input.project().project()).problem(owner == null ? object : owner,
				binding.feature(), typed);
		if (problem.isPresent()) {
			throw new IllegalArgumentException(ProblemText.of(problem.get()));
		}
	}
}
