package org.sealbench.opcua.ui;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.opcua.ValueType;
import org.sealbench.operations.OperationProblem;
import org.sealbench.ui.FormDialog;
import org.sealbench.ui.Rows;

/** Asks for the value to be written, and says what is none of the variable's type. */
final class WriteDialog extends FormDialog {

	private final String name;
	private final String present;
	private final ValueType type;
	private Text text;
	private String value = "";

	WriteDialog(Shell shell, String name, String present, ValueType type) {
		super(shell, new Wording(Messages.writeTitle, NLS.bind(Messages.writeHeading, name),
				NLS.bind(Messages.writeMessage, type.array() ? type.name() + "[]" : type.name(), ValueWords.of(type)), Messages.write));
		this.name = name;
		this.present = present;
		this.type = type;
	}

	@Override
	protected void fill(Rows rows) {
		text = rows.text(Messages.value, present);
		text.selectAll();
	}

	@Override
	protected boolean isComplete() {
		return !text.getText().isEmpty() || type.takes("");
	}

	@Override
	protected Optional<Problem> check() {
		return type.takes(text.getText()) ? Optional.empty()
				: Optional.of(OperationProblem.VALUE_INVALID.at(Place.of(name), text.getText(), ValueWords.of(type)));
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
