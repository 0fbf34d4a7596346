// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.model.CertificateEntry;

/** Fields and objects of a project in words, for those who merge and compare. */
final class FieldText {

	private FieldText() {
	}

	/** {@code httpsPort} as {@code https port}. */
	static String name(EStructuralFeature feature) {
		return feature.getName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
	}

	/** An object by its kind and what it is known by, such as {@code device PLC_1}. */
	static String of(EObject object) {
		String kind = object.eClass().getName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
		if (object instanceof CertificateEntry entry) {
			return "certificate " + entry.getNumber();
		}
		Object key = ObjectKey.of(object);
		return key == null || key.toString().isEmpty() ? kind : kind + " " + key;
	}

	static String value(Object value) {
		return value == null || value.toString().isEmpty() || value instanceof List<?> list && list.isEmpty()
				? "nothing"
				: String.valueOf(value);
	}
}
