// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import org.sealbench.common.Texts;
import org.sealbench.model.field.Field;

/** What forms write beside the fields that are settings. */
public final class FieldLabels {

	private static final Texts TEXTS = Texts.beside(FieldLabels.class);

	private FieldLabels() {
	}

	/**
	 * The label of a setting.
	 *
	 * @throws java.util.MissingResourceException if it has none, because tables show it
	 */
	public static String of(Field field) {
		return TEXTS.get("label." + field.key());
	}
}
