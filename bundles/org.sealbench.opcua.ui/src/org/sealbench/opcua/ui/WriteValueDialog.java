// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.opcua.session.ValueType;
import org.sealbench.operations.OperationProblem;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;

/** Asks for the value to be written, and reports what is no value of the variable's type. */
final class WriteValueDialog extends FormDialog {

	private final Supplier<CommandLine> connection;
	private final String node;
	private final String name;
	private final String present;
	private final ValueType type;
	private Text text;
	private String value = "";

	/** @param connection the command that opens the session that the value is written in */
	WriteValueDialog(Shell shell, Supplier<CommandLine> connection, String node, String name, String present,
			ValueType type) {
		super(shell,
				new Wording(
						Messages.writeTitle, NLS.bind(Messages.writeHeading, name), NLS.bind(Messages.writeMessage,
								type.array() ? type.name() + "[]" : type.name(), ValueTypeText.of(type)),
						Messages.write));
		this.connection = connection;
		this.node = node;
		this.name = name;
		this.present = present;
		this.type = type;
	}

	@Override
	protected void fill(FormRows rows) {
		text = rows.text(Messages.value, present);
		text.selectAll();
	}

	@Override
	protected boolean isComplete() {
		return !text.getText().isEmpty() || type.accepts("");
	}

	@Override
	protected Optional<Problem> check() {
		return type.accepts(text.getText()) ? Optional.empty()
				: Optional
						.of(OperationProblem.VALUE_INVALID.at(Place.of(name), text.getText(), ValueTypeText.of(type)));
	}

	@Override
	protected void buttonPressed(int button) {
		value = text.getText();
		super.buttonPressed(button);
	}

	String value() {
		return value;
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(connection.get().option("--write", node + "=" + text.getText()));
	}
}
