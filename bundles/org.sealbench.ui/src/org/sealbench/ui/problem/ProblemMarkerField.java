// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column of the Problems view that shows one attribute of a {@link ProblemMarker}, named where it is declared. */
public final class ProblemMarkerField extends MarkerField implements IExecutableExtension {

	private static final int CHARACTERS = 14;
	private static final int CHARACTERS_OF_A_SENTENCE = 50;

	private String attribute = "";

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		attribute = String.valueOf(data);
	}

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(attribute, "");
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return (attribute.equals(ProblemMarker.REMEDY) ? CHARACTERS_OF_A_SENTENCE : CHARACTERS)
				* averageCharacterWidth(control);
	}

	private static int averageCharacterWidth(Control control) {
		return Math.max(1, control.getFont().getFontData()[0].getHeight());
	}
}
