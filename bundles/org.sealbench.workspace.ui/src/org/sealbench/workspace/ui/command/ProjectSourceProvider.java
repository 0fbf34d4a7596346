// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** The variables about the active project in the expressions that enable commands. */
public final class ProjectSourceProvider extends AbstractSourceProvider {

	/** The category of the commands whose entries in menus say why they are grey. */
	private static final String TOOLS = "org.sealbench.tools";
	private static final String PROJECT = "org.sealbench.project";
	private static final String DIRTY = "org.sealbench.dirty";
	private static final String REDO = "org.sealbench.redo";
	private static final String LOCKED = "org.sealbench.locked";
	private static final String PROTECTED = "org.sealbench.protected";

	private final Runnable listener = this::changed;
	/** Before the end it is asked what to save: also what is still being typed. */
	private final IWorkbenchListener end = new IWorkbenchListener() {
		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			if (PendingEdit.pending().isPresent()) {
				PendingEdit.commit();
			}
			return true;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			// all is done before
		}
	};
	private OpenProjects projects;
	private ICommandService commands;
	private List<String> tools = List.of();
	private Map<String, Object> last = Map.of();

	@Override
	public void initialize(IServiceLocator locator) {
		projects = locator.getService(OpenProjects.class);
		commands = locator.getService(ICommandService.class);
		projects.restore().begin();
		projects.addListener(listener);
		PendingEdit.LISTENERS.add(listener);
		locator.getService(IWorkbench.class).addWorkbenchListener(end);
		tools = Arrays.stream(commands.getDefinedCommands()).filter(ProjectSourceProvider::isTool).map(Command::getId)
				.toList();
		last = getCurrentState();
	}

	private static boolean isTool(Command command) {
		try {
			return command.getCategory().getId().equals(TOOLS);
		} catch (NotDefinedException e) {
			return false;
		}
	}

	private static boolean canRedo(OpenProject project) {
		return project.isEditable() && project.domain().getCommandStack().canRedo();
	}

	@Override
	public Map<String, Object> getCurrentState() {
		Optional<OpenProject> active = projects.active();
		return Map.of(PROJECT, active.map(ProjectSourceProvider::state).orElse("none"), //
				DIRTY, active.map(each -> each.isDirty() || PendingEdit.pending().isPresent()).orElse(false), //
				REDO, active.map(ProjectSourceProvider::canRedo).orElse(false), //
				LOCKED, active.map(each -> !each.project().access().isOpen()).orElse(false), //
				PROTECTED, active.map(each -> each.project().access().isProtected()).orElse(false));
	}

	private static String state(OpenProject project) {
		return project.isBusy() ? "busy" : project.obstacle().isPresent() ? "readOnly" : "idle";
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { PROJECT, DIRTY, REDO, LOCKED, PROTECTED };
	}

	private void changed() {
		Map<String, Object> now = getCurrentState();
		if (!now.equals(last)) {
			last = now;
			// Above the platform's own handlers, which have no condition.
			fireSourceChanged(ISources.ACTIVE_CONTEXT, now);
		}
		tools.forEach(each -> commands.refreshElements(each, null));
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
	}

	@Override
	public void dispose() {
		projects.removeListener(listener);
		PendingEdit.LISTENERS.remove(listener);
	}
}
