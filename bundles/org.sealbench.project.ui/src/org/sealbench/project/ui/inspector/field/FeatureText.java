// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.CommaList;
import org.sealbench.project.ui.Messages;

/** The value of an attribute as a user reads and writes it; many values are separated by commas. */
public final class FeatureText {

	private FeatureText() {
	}

	public static String text(EStructuralFeature feature, Object value) {
		if (value instanceof List<?> many) {
			return many.stream().map(each -> one(feature, each)).collect(Collectors.joining(", "));
		}
		return one(feature, value);
	}

	private static String one(EStructuralFeature feature, Object value) {
		return value == null ? "" : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
	}

	/** @throws IllegalArgumentException with a sentence for the user */
	public static Object value(EStructuralFeature feature, String text) {
		if (feature.isMany()) {
			return CommaList.of(text).stream().map(each -> parse(feature, each)).toList();
		}
		return parse(feature, text.strip());
	}

	private static Object parse(EStructuralFeature feature, String text) {
		EAttribute attribute = (EAttribute) feature;
		try {
			return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.fieldNumber, text), e);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.fieldChoice, text, choices(attribute)), e);
		}
	}

	private static String choices(EAttribute attribute) {
		return attribute.getEAttributeType() instanceof EEnum choices
				? choices.getELiterals().stream().map(each -> each.getLiteral()).collect(Collectors.joining(", "))
				: "";
	}
}
