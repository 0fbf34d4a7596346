// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.network;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.sealbench.operations.network.NetworkFilter;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.WorkbenchIcon;

/** Shows the refused connections alone, or all again. */
final class OnlyRefusedAction extends Action {

	private static final NetworkFilter FILTER = new NetworkFilter("", Set.of(Verdict.REFUSED),
			NetworkFilter.ALL.levels());

	private final Consumer<Set<Verdict>> show;

	OnlyRefusedAction(Consumer<Set<Verdict>> show) {
		super(Messages.networkOnlyRefused, IAction.AS_CHECK_BOX);
		this.show = show;
		setToolTipText(Messages.networkOnlyRefusedTip);
		setImageDescriptor(WorkbenchIcon.SECURITY.descriptor());
	}

	@Override
	public void run() {
		show.accept(isChecked() ? FILTER.verdicts() : EnumSet.allOf(Verdict.class));
	}

	/** Another filter was chosen. */
	void update(NetworkFilter chosen) {
		setChecked(chosen.equals(FILTER));
	}
}
