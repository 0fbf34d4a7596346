// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.opcua.session.MethodSignature.Argument;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;

/** Asks for the arguments of a method; the server decides whether they are right. */
final class CallMethodDialog extends FormDialog {

	private final List<Argument> wanted;
	private final List<Text> texts = new ArrayList<>();
	private List<String> arguments = List.of();

	CallMethodDialog(Shell shell, String name, List<Argument> wanted) {
		super(shell, new Wording(Messages.callTitle, NLS.bind(Messages.callHeading, name),
				wanted.isEmpty() ? Messages.callWithout : Messages.callMessage, Messages.call));
		this.wanted = wanted;
	}

	@Override
	protected void fill(FormRows rows) {
		for (Argument each : wanted) {
			texts.add(rows.text(NLS.bind(Messages.argument, each.name(), each.type()), ""));
			if (!each.description().isBlank()) {
				rows.note(each.description());
			}
		}
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.OK_ID) {
			arguments = texts.stream().map(Text::getText).toList();
		}
		super.buttonPressed(button);
	}

	List<String> arguments() {
		return arguments;
	}
}
