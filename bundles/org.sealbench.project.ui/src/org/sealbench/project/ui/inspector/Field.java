package org.sealbench.project.ui.inspector;

/** One row of a section. */
interface Field {

	/** Shows the model's value; the user may change it or not. */
	void refresh(Input input, boolean editable);
}
