package org.sealbench.project.ui.inspector;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.common.Problem;
import org.sealbench.operations.FieldCheck;

/** Refuses while it is typed what the setting of the command line refuses, in the same words. */
final class Complaints {

	private Complaints() {
	}

	/** @throws IllegalArgumentException with sentences for the user */
	static void refuse(Input input, EObject owner, EStructuralFeature feature, String typed) {
		Optional<Problem> problem = new FieldCheck(input.project().project()).problem(owner, feature, typed);
		if (problem.isPresent()) {
			throw new IllegalArgumentException(problem.get().message() + ". " + problem.get().remedy());
		}
	}
}
