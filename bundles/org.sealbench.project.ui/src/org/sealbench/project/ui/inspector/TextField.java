package org.sealbench.project.ui.inspector;

import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A text that is committed when the user leaves it or presses Enter, and only if it changed; Escape takes it back. A
 * text that cannot be a value stays, marked with the reason.
 */
final class TextField implements Field {

	private final Text text;
	private final Binding binding;
	private final String label;
	private final Supplier<Input> input;
	private final ControlDecoration error;
	private String shown = "";

	TextField(Text text, Binding binding, String label, Supplier<Input> input) {
		this.text = text;
		this.binding = binding;
		this.label = label;
		this.input = input;
		error = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		error.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		error.hide();
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.KeyDown, this::escape);
	}

	private void escape(Event event) {
		if (event.keyCode == SWT.ESC) {
			text.setText(shown);
			error.hide();
		}
	}

	private void commit() {
		String typed = text.getText();
		if (typed.equals(shown) || input.get() == null) {
			return;
		}
		try {
			binding.set(input.get(), FeatureText.value(binding.feature(), typed), label);
			error.hide();
			refresh(input.get(), text.getEditable());
		} catch (IllegalArgumentException e) {
			error.setDescriptionText(e.getMessage());
			error.show();
		}
	}

	@Override
	public void refresh(Input input, boolean editable) {
		String value = FeatureText.text(binding.feature(), binding.get(input.object()));
		boolean typing = text.isFocusControl() && !text.getText().equals(shown);
		if (!typing || !value.equals(shown)) {
			shown = value;
			if (!text.getText().equals(value)) {
				text.setText(value);
			}
			error.hide();
		}
		text.setEditable(editable);
	}
}
