package org.sealbench.project.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.sealbench.operations.SetDevice;

/** A switch. Where turning it on has consequences, the user is asked once, in the words of the switch. */
final class CheckField implements Field {

	private final Button button;
	private final Binding binding;
	private final String key;
	private final Supplier<Input> input;

	/** @param key of the setting whose notice must be agreed to, or the empty string */
	CheckField(Button button, Binding binding, String key, Supplier<Input> input) {
		this.button = button;
		this.binding = binding;
		this.key = key;
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
		List<String> notices = key.isEmpty() ? List.of() : SetDevice.notices(List.of(key + "=true"));
		return notices.isEmpty() || MessageDialog.open(MessageDialog.CONFIRM, button.getShell(), button.getText(),
				String.join("\n", notices) + ".", SWT.SHEET, button.getText(),
				IDialogConstants.CANCEL_LABEL) == 0;
	}

	@Override
	public void refresh(Input input, boolean editable) {
		Optional<Object> common = binding.common(input);
		button.setGrayed(common.isEmpty());
		button.setSelection(common.isEmpty() || (Boolean) common.get());
		button.setEnabled(editable);
	}
}
