// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sealbench.model.Device;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** A command on the project that the user works with. What is being typed is committed before it runs. */
public abstract class ProjectHandler extends AbstractHandler {

	/** One execution of a command. */
	public record Call(ExecutionEvent event, Shell shell, OpenProjects projects, OpenProject project) {

		/** The selected devices of the project; empty where none is selected. */
		public List<Device> devices() {
			return nodes().filter(node -> node.project() == project).map(ProjectNode::device).flatMap(Optional::stream)
					.distinct().toList();
		}

		/** The name of the first selected device, or the empty string. */
		public String firstDevice() {
			return devices().stream().map(Device::getName).findFirst().orElse("");
		}

		private Stream<ProjectNode> nodes() {
			return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
					? selection.stream().filter(ProjectNode.class::isInstance).map(ProjectNode.class::cast)
					: Stream.empty();
		}
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = window(event);
		Shell on = HandlerUtil.getActiveShell(event);
		Shell shell = on == null || on.isDisposed() ? window.getShell() : on;
		OpenProjects projects = window.getService(OpenProjects.class);
		commitPendingEdit();
		Optional<OpenProject> active = projects.active();
		if (active.isPresent() || !needsProject()) {
			run(new Call(event, shell, projects, active.orElse(null)));
		}
		return null;
	}

	/** The window that is active; right after a dialog has closed, none may be. */
	private static IWorkbenchWindow window(ExecutionEvent event) {
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
	}

	/** Commits what is being typed, so that the command sees it. */
	protected void commitPendingEdit() {
		PendingEdit.commit();
	}

	/** Whether the command needs a project. */
	protected boolean needsProject() {
		return true;
	}

	protected abstract void run(Call call) throws ExecutionException;
}
