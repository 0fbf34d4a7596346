// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Redoes what was undone last, and shows what that is. */
public final class RedoHandler extends ProjectHandler implements IElementUpdater {

	@Override
	protected void run(Call call) {
		var stack = call.project().domain().getCommandStack();
		if (call.project().isEditable() && stack.canRedo()) {
			stack.redo();
		}
	}

	@Override
	@SuppressWarnings("rawtypes") // IElementUpdater is older than generics
	public void updateElement(UIElement element, Map parameters) {
		OpenProjects projects = element.getServiceLocator().getService(OpenProjects.class);
		Optional<Command> command = projects.active().map(each -> each.domain().getCommandStack().getRedoCommand());
		element.setText(command.map(each -> NLS.bind(Messages.redoWhat, each.getLabel())).orElse(Messages.redo));
	}
}
