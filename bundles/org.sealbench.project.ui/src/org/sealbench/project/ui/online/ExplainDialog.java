// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.DeviceClocks;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.network.NetworkNode;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Says whether a client would connect to a device, check by check. */
public final class ExplainDialog extends ToolDialog {

	private final Emulators emulators;
	private final String firstClient;
	private final String firstDevice;
	private Combo client;
	private Combo device;

	/** @param device the device to begin with, or the empty string */
	ExplainDialog(Shell shell, OpenProject project, String device, Emulators emulators) {
		this(shell, project, "", device, emulators);
	}

	/**
	 * @param client the client to begin with, or the empty string
	 * @param device likewise
	 */
	public ExplainDialog(Shell shell, OpenProject project, String client, String device, Emulators emulators) {
		super(shell, project, new Wording(Messages.explainTitle, Messages.explainTitle, Messages.explainMessage,
				Messages.explainButton));
		this.firstClient = client;
		this.firstDevice = device;
		this.emulators = emulators;
	}

	@Override
	protected void fields(FormRows rows) {
		List<NetworkNode> nodes = DescribeNetwork.read(project().project(), project().tools().clock().instant())
				.nodes();
		client = rows.choice(Messages.explainClient, nodes.stream().map(NetworkNode::name).distinct().toList(),
				firstClient);
		device = rows.choice(Messages.explainDevice,
				nodes.stream().filter(NetworkNode::isDevice).map(NetworkNode::name).toList(), firstDevice);
	}

	@Override
	protected boolean isComplete() {
		return client.getSelectionIndex() >= 0 && device.getSelectionIndex() >= 0;
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "explain").with(client.getText()).with(device.getText()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String from = client.getText();
		String to = device.getText();
		return monitor -> DescribeNetwork
				.read(project().project(), project().tools().clock().instant(),
						DeviceClocks.of(project().project(), emulators.access()))
				.explain(from, to).map(found -> report(from, to, found));
	}

	private static Report report(String from, String to, List<NetworkConnection> found) {
		List<String> lines = new ArrayList<>();
		for (NetworkConnection each : found) {
			lines.add(NLS.bind(Messages.explainLink,
					new Object[] { each.verdict().words(), each.protocol().words(), each.security().range() }));
			each.checks().forEach(check -> lines.add(line(check)));
		}
		NetworkConnection first = found.get(0);
		return new Report(NLS.bind(Messages.explainDone, new Object[] { from, to, first.verdict().words() }), lines,
				found.stream().allMatch(each -> each.verdict() == NetworkConnection.Verdict.CONNECTS));
	}

	static String line(Check check) {
		return NLS.bind(Messages.onlineCheck,
				new Object[] { check.result().label(), check.check().label(), check.reason() });
	}
}
