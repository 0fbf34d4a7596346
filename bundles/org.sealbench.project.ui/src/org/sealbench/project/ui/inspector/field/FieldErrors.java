// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * The mark at a field with a value that is not valid; the reason shows beside it while one types, and is the field's
 * tool tip, which screen readers speak.
 */
public final class FieldErrors {

	private final Control control;
	private final ControlDecoration mark;

	public FieldErrors(Control control) {
		this.control = control;
		mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
		mark.setImage(
				FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		mark.hide();
		control.addListener(SWT.FocusOut, event -> mark.hideHover());
	}

	public void show(String reason) {
		mark.setDescriptionText(reason);
		mark.show();
		if (control.isFocusControl()) {
			mark.showHoverText(reason);
		}
		control.setToolTipText(reason);
	}

	public void hide() {
		mark.hideHover();
		mark.hide();
		control.setToolTipText(null);
	}
}
