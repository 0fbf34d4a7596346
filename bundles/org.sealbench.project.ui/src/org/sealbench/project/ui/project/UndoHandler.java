// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.PendingEdit;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Reverts what is being typed; else undoes the last change of the project, and shows which that is. */
public final class UndoHandler extends ProjectHandler implements IElementUpdater {

	/** Asked again each time: what is typed changes without notice. */
	@Override
	public boolean isEnabled() {
		return PendingEdit.pending().isPresent() || PlatformUI.getWorkbench().getService(OpenProjects.class).active()
				.filter(UndoHandler::canUndo).isPresent();
	}

	@Override
	protected void commitPendingEdit() {
		// is reverted, not committed
	}

	@Override
	protected void run(Call call) {
		PendingEdit.pending().ifPresentOrElse(PendingEdit::revert, () -> undo(call.project()));
	}

	private static void undo(OpenProject project) {
		if (canUndo(project)) {
			project.domain().getCommandStack().undo();
		}
	}

	private static boolean canUndo(OpenProject project) {
		return project.isEditable() && project.domain().getCommandStack().canUndo();
	}

	@Override
	@SuppressWarnings("rawtypes") // IElementUpdater is older than generics
	public void updateElement(UIElement element, Map parameters) {
		OpenProjects projects = element.getServiceLocator().getService(OpenProjects.class);
		Optional<Command> command = projects.active().map(each -> each.domain().getCommandStack().getUndoCommand());
		element.setText(command.map(each -> NLS.bind(Messages.undoWhat, each.getLabel())).orElse(Messages.undo));
	}
}
