// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A switch. Where turning it on has consequences, the user has to confirm the notice of its setting. */
public final class CheckBoxField implements InspectorField {

	private final Button button;
	private final FeatureBinding binding;
	private final List<String> notices;
	private final Supplier<InspectorInput> input;

	/** @param notices that must be agreed to before it is turned on */
	public CheckBoxField(Button button, FeatureBinding binding, List<String> notices, Supplier<InspectorInput> input) {
		this.button = button;
		this.binding = binding;
		this.notices = List.copyOf(notices);
		this.input = input;
		button.addListener(SWT.Selection, event -> commit());
	}

	private void commit() {
		boolean on = button.getSelection();
		if (on && !agreed()) {
			button.setSelection(false);
			return;
		}
		binding.set(input.get(), on, button.getText());
	}

	private boolean agreed() {
		return notices.isEmpty() || MessageDialog.open(MessageDialog.CONFIRM, button.getShell(), button.getText(),
				String.join("\n", notices) + ".", SWT.SHEET, button.getText(), IDialogConstants.CANCEL_LABEL) == 0;
	}

	@Override
	public void refresh(InspectorInput input, boolean editable) {
		Optional<Object> common = binding.common(input);
		button.setGrayed(common.isEmpty());
		button.setSelection(common.isEmpty() || (Boolean) common.get());
		button.setEnabled(editable);
	}
}
