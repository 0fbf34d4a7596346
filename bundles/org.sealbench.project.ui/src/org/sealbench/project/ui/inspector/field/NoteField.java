// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Label;

/** Explains what a setting means now. */
public final class NoteField implements InspectorField {

	private final Label label;
	private final Function<InspectorInput, String> words;

	public NoteField(Label label, Function<InspectorInput, String> words) {
		this.label = label;
		this.words = words;
	}

	@Override
	public void refresh(InspectorInput input, boolean editable) {
		String now = input.each().map(words).distinct().collect(Collectors.joining("\n"));
		if (!now.equals(label.getText())) {
			label.setText(now);
			label.requestLayout();
		}
	}
}
