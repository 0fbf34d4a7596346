// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.session.Operation;
import org.sealbench.operations.connection.ClientRequest;
import org.sealbench.operations.connection.ConnectClient;
import org.sealbench.operations.connection.RecordedConnection;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Connects as a strict client does, reads along what goes over the wire, and says what of it could be read. */
final class WireDialog extends ToolDialog {

	private static final List<String> POLICIES = List.of("Basic256Sha256", "Aes128_Sha256_RsaOaep",
			"Aes256_Sha256_RsaPss");
	private static final List<String> MODES = List.of("SignAndEncrypt", "Sign");

	/** A way to secure it. */
	private record Choice(String label, Optional<String> policy, Optional<String> mode) {
	}

	private final String first;
	private final List<Choice> choices = choices();
	private Combo endpoint;
	private Combo security;
	private Text user;
	private Text password;
	private Text node;

	/** @param first the device to begin with, or the empty string */
	WireDialog(Shell shell, OpenProject project, String first) {
		super(shell, project,
				new Wording(Messages.wireTitle, Messages.wireTitle, Messages.wireMessage, Messages.wireButton));
		this.first = first;
	}

	private static List<Choice> choices() {
		List<Choice> all = new ArrayList<>();
		all.add(new Choice(Messages.wireBest, Optional.empty(), Optional.empty()));
		POLICIES.forEach(policy -> MODES
				.forEach(mode -> all.add(new Choice(policy + " " + mode, Optional.of(policy), Optional.of(mode)))));
		all.add(new Choice(Messages.wireNone, Optional.of("None"), Optional.of("None")));
		return all;
	}

	@Override
	protected void fields(FormRows rows) {
		endpoint = rows.combo(Messages.onlineServer, project().project().deviceNames(), first);
		security = rows.choice(Messages.wireSecurity, choices.stream().map(Choice::label).toList());
		node = rows.text(Messages.wireRead, "");
		user = rows.text(Messages.onlineUser, "");
		password = rows.password(Messages.onlinePassword);
	}

	@Override
	protected boolean isComplete() {
		return !endpoint.getText().isBlank();
	}

	private Choice chosen() {
		return choices.get(security.getSelectionIndex());
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "connect").with(endpoint.getText().strip()).with("--wire")
				.option("--policy", chosen().policy().orElse("")).option("--mode", chosen().mode().orElse(""))
				.option("--read", node.getText()).option("--login", user.getText()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		Optional<String> name = Optional.of(user.getText().strip()).filter(each -> !each.isEmpty());
		ClientRequest request = new ClientRequest(endpoint.getText().strip(), chosen().policy(), chosen().mode(), name,
				secret(password), List.of(), Stream.of(node.getText().strip()).filter(each -> !each.isEmpty())
						.<Operation>map(Operation.Read::new).toList());
		return monitor -> new ConnectClient(project().tools(), Optional.of(project().project()))
				.runTapped(request, Optional.empty(), monitor).map(found -> report(request, found));
	}

	private static Report report(ClientRequest request, RecordedConnection found) {
		ConnectionResult result = found.result();
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.wireBytes, found.wire().bytes(), found.wire().searched()));
		found.wire().readable().forEach(each -> lines.add(NLS.bind(Messages.wireReadable, each)));
		result.checks().forEach(each -> lines.add(ExplainDialog.line(each)));
		String line = !result.connected()
				? NLS.bind(Messages.wireRefused, new Object[] { request.endpoint(), result.status(), result.reason() })
				: NLS.bind(found.wire().readable().isEmpty() ? Messages.wireClosed : Messages.wireOpen,
						new Object[] { request.endpoint(), result.policy(), result.mode() });
		return new Report(line, lines, result.connected() && found.wire().readable().isEmpty());
	}
}
