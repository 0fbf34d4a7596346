// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What identifies an object of a list on another branch: its number or its name. */
final class ObjectKey {

	private static final String[] KEYS = { "number", "name", "address" };

	private ObjectKey() {
	}

	/** The key, or {@code null} where the object has none. */
	static Object of(EObject object) {
		for (String key : KEYS) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(key);
			if (feature != null && !"".equals(object.eGet(feature))) {
				return object.eGet(feature);
			}
		}
		return null;
	}
}
