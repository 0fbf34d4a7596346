// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

/** One row of a section. */
public interface InspectorField {

	/** Shows the model's value; the user may change it or not. */
	void refresh(InspectorInput input, boolean editable);
}
