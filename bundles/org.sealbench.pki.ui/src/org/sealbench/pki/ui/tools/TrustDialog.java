// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sealbench.common.Outcome;
import org.sealbench.common.VisibleText;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.trust.TrustEachOther;
import org.sealbench.operations.trust.TrustedPartner;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Makes all that are ticked trust each other, in one step that can be undone. */
final class TrustDialog extends ToolDialog {

	private static final int HEIGHT = 220;

	private final List<String> first;
	private Table parties;
	private Button oneWay;

	/** @param first the names of the devices to begin with */
	TrustDialog(Shell shell, OpenProject project, List<String> first) {
		super(shell, project,
				new Wording(Messages.trustTitle, Messages.trustTitle, Messages.trustMessage, Messages.trustButton),
				false);
		this.first = List.copyOf(first);
	}

	@Override
	protected void fields(FormRows rows) {
		rows.label(Messages.trustParties);
		parties = Named.as(new Table(rows.area(), SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), Messages.trustParties);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(parties);
		Set<String> names = new LinkedHashSet<>(first);
		project().plant().getDevices().forEach(each -> names.add(each.getName()));
		project().plant().getClients().forEach(each -> names.add(each.getName()));
		names.add(DescribeNetwork.THIS_STATION);
		for (String name : names) {
			TableItem item = new TableItem(parties, SWT.NONE);
			item.setText(VisibleText.of(name.equals(DescribeNetwork.THIS_STATION) ? Messages.trustStation : name));
			item.setData(name);
			item.setChecked(first.contains(name));
		}
		parties.addListener(SWT.Selection, event -> changed());
		oneWay = rows.check(Messages.trustOneWay, false);
	}

	private List<String> ticked() {
		List<String> names = new ArrayList<>();
		Arrays.stream(parties.getItems()).filter(TableItem::getChecked)
				.forEach(each -> names.add((String) each.getData()));
		return names;
	}

	@Override
	protected boolean isComplete() {
		return ticked().size() > 1;
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional
				.of(SameCommand.changing(project(), "trust").with(ticked()).flag("--one-way", oneWay.getSelection()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		List<String> names = ticked();
		boolean one = oneWay.getSelection();
		return monitor -> new TrustEachOther(project().tools()).run(project().project(), names, one)
				.map(TrustDialog::report);
	}

	private static Report report(List<TrustedPartner> all) {
		long fresh = all.stream().filter(each -> !each.before()).count();
		return Report.of(NLS.bind(Messages.trustDone, fresh, all.size()), List.of());
	}
}
