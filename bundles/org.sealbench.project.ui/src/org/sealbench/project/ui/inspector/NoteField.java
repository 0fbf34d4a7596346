package org.sealbench.project.ui.inspector;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Label;

/** Says in words what a setting means now. */
final class NoteField implements Field {

	private final Label label;
	private final Function<Input, String> words;

	NoteField(Label label, Function<Input, String> words) {
		this.label = label;
		this.words = words;
	}

	@Override
	public void refresh(Input input, boolean editable) {
		String now = input.each().map(words).distinct().collect(Collectors.joining("\n"));
		if (!now.equals(label.getText())) {
			label.setText(now);
			label.requestLayout();
		}
	}
}
