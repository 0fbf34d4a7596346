package org.sealbench.opcua.ui;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.ui.FormDialog;
import org.sealbench.ui.Rows;

/** Asks for the value to be written; the server decides whether it is one. */
final class WriteDialog extends FormDialog {

	private final String present;
	private Text text;
	private String value = "";

	WriteDialog(Shell shell, String name, String present) {
		super(shell, new Wording(Messages.writeTitle, NLS.bind(Messages.writeHeading, name), Messages.writeMessage, Messages.write));
		this.present = present;
	}

	@Override
	protected void fill(Rows rows) {
		text = rows.text(Messages.value, present);
		text.selectAll();
	}

	@Override
	protected void buttonPressed(int button) {
		value = text.getText();
		super.buttonPressed(button);
	}

	String value() {
		return value;
	}
}
