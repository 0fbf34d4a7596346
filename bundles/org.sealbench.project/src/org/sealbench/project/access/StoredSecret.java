// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;
import org.sealbench.project.folder.ProjectFolder;

/** A secret that the plant's file holds sealed: where it is damaged, that file is to blame. */
final class StoredSecret {

	private static final Set<ProblemCode> DAMAGE = Set.of(PkiProblem.SEAL_DAMAGED, PkiProblem.COST_OUT_OF_BOUNDS);

	/** Opens it. */
	@FunctionalInterface
	interface Opening<T> {
		/** @throws ProblemException if it is damaged, or the key another */
		T open() throws ProblemException;
	}

	private StoredSecret() {
	}

	/**
	 * What was opened.
	 *
	 * @param whose such as {@code administrator anna}
	 * @throws ProblemException with the file as its place if what is stored is damaged, else as it was
	 */
	static <T> T of(String whose, Opening<T> opening) throws ProblemException {
		try {
			return opening.open();
		} catch (ProblemException e) {
			Problem found = e.problem();
			if (!DAMAGE.contains(found.code())) {
				throw e;
			}
			Place place = Place.of(ProjectFolder.PLANT, whose);
			throw new ProblemException(new Problem(found.code(), place, found.message(), found.remedy()), e);
		}
	}
}
