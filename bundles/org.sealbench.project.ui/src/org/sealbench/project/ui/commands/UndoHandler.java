package org.sealbench.project.ui.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.workspace.OpenProjects;

/** Undoes the last change of the project, and says which that is. */
public final class UndoHandler extends ProjectHandler implements IElementUpdater {

	@Override
	protected void run(Call call) {
		var stack = call.project().domain().getCommandStack();
		if (call.project().isEditable() && stack.canUndo()) {
			stack.undo();
		}
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		OpenProjects projects = element.getServiceLocator().getService(OpenProjects.class);
		Optional<Command> command = projects.active().map(each -> each.domain().getCommandStack().getUndoCommand());
		element.setText(command.map(each -> NLS.bind(Messages.undoWhat, each.getLabel())).orElse(Messages.undo));
	}
}
