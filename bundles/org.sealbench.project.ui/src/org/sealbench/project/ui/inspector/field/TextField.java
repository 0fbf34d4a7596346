// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.PendingEdit;

/**
 * A text that is committed when the user leaves it or presses Enter, and only if it changed; Escape and undo revert it.
 * What is not valid is marked with the reason while it is typed, and stays.
 */
public final class TextField implements InspectorField, PendingEdit {

	/** Checks and takes what was typed. */
	public interface Entry {
		/** @throws IllegalArgumentException with a sentence for the user: it cannot be a value */
		void check(InspectorInput input, String typed);

		/** Takes it, after it was checked. */
		void take(InspectorInput input, String typed);
	}

	private final Text text;
	private final FeatureBinding binding;
	private final Entry entry;
	private final Supplier<InspectorInput> input;
	private final FieldErrors error;
	private String shown = "";

	/** A text that is the value of a feature. */
	public TextField(Text text, FeatureBinding binding, String label, Supplier<InspectorInput> input) {
		this(text, binding, new Entry() {
			@Override
			public void check(InspectorInput now, String typed) {
				FeatureText.value(binding.feature(), typed);
				now.each().forEach(each -> InputValidation.validate(each, each.object(), binding, typed));
			}

			@Override
			public void take(InspectorInput now, String typed) {
				binding.set(now, FeatureText.value(binding.feature(), typed), label);
			}
		}, input);
	}

	public TextField(Text text, FeatureBinding binding, Entry entry, Supplier<InspectorInput> input) {
		this.text = text;
		this.binding = binding;
		this.entry = entry;
		this.input = input;
		error = new FieldErrors(text);
		text.addListener(SWT.Modify, event -> {
			isGood();
			PendingEdit.changed();
		});
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.KeyDown, this::escape);
		in(text);
	}

	private void escape(Event event) {
		if (event.keyCode == SWT.ESC) {
			revert();
		}
	}

	@Override
	public boolean isPending() {
		return !text.getText().equals(shown);
	}

	@Override
	public void revert() {
		text.setText(shown);
		text.selectAll();
		error.hide();
	}

	private void commit() {
		if (isPending() && input.get() != null && isGood()) {
			entry.take(input.get(), text.getText());
			refresh(input.get(), text.getEditable());
		}
	}

	private boolean isGood() {
		try {
			if (isPending() && input.get() != null) {
				entry.check(input.get(), text.getText());
			}
			error.hide();
			return true;
		} catch (IllegalArgumentException e) {
			error.show(e.getMessage());
			return false;
		}
	}

	@Override
	public void refresh(InspectorInput input, boolean editable) {
		Optional<Object> common = binding.common(input);
		String value = common.map(each -> FeatureText.text(binding.feature(), each)).orElse("");
		text.setMessage(common.isPresent() ? "" : Messages.fieldSeveral);
		boolean typing = text.isFocusControl() && isPending();
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
