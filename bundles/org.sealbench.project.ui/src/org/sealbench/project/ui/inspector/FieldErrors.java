package org.sealbench.project.ui.inspector;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The mark at a field in which something stands that cannot be; the reason is the field's tool tip, too, which screen readers speak. */
final class FieldErrors {

	private final Control control;
	private final ControlDecoration mark;

	FieldErrors(Control control) {
		this.control = control;
		mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		mark.hide();
	}

	void show(String reason) {
		mark.setDescriptionText(reason);
		mark.show();
		control.setToolTipText(reason);
	}

	void hide() {
		mark.hide();
		control.setToolTipText(null);
	}
}
