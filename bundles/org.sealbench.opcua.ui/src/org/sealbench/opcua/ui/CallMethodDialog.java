// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.opcua.session.MethodSignature.Argument;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;

/** Asks for the arguments of a method; the server decides whether they are right. */
final class CallMethodDialog extends FormDialog {

	private final Supplier<CommandLine> connection;
	private final String node;
	private final List<Argument> wanted;
	private final List<Text> texts = new ArrayList<>();
	private List<String> arguments = List.of();

	/** @param connection the command that opens the session that the method is called in */
	CallMethodDialog(Shell shell, Supplier<CommandLine> connection, String node, String name, List<Argument> wanted) {
		super(shell, new Wording(Messages.callTitle, NLS.bind(Messages.callHeading, name),
				wanted.isEmpty() ? Messages.callWithout : Messages.callMessage, Messages.call));
		this.connection = connection;
		this.node = node;
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

	@Override
	protected Optional<CommandLine> command() {
		CommandLine line = connection.get().option("--call", node);
		texts.forEach(each -> line.with("--arg").with(each.getText()));
		return Optional.of(line);
	}
}
