// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.Problem;
import org.sealbench.ui.problem.ProblemMarker;

/**
 * The markers of one plant. They sit on a virtual folder of the workspace, so that nothing of the workbench is written
 * into the plant's own folder.
 */
public final class ProblemMarkers {

	/** The workspace project that holds a virtual folder for each plant; on disk it is one small file. */
	private static final String HOLDER = ".workbench";

	private final String folder;

	private ProblemMarkers(String folder) {
		this.folder = folder;
	}

	public static ProblemMarkers of(OpenProject project) {
		String path = project.project().folder().toString();
		return new ProblemMarkers(
				project.project().folder().getFileName() + "-" + Integer.toHexString(path.hashCode()));
	}

	/** Shows these problems in place of those before. */
	public void set(List<Problem> problems) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		if (problems.isEmpty() && !workspace.getRoot().getProject(HOLDER).getFolder(folder).exists()) {
			// There never were any: nothing is written for that.
			return;
		}
		IWorkspaceRunnable replace = monitor -> {
			IResource resource = resource(workspace);
			resource.deleteMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO);
			for (Problem problem : problems) {
				ProblemMarker.create(resource, problem);
			}
		};
		try {
			workspace.run(replace, workspace.getRoot(), IWorkspace.AVOID_UPDATE, new NullProgressMonitor());
		} catch (CoreException e) {
			ILog.of(ProblemMarkers.class).error(e.getMessage(), e);
		}
	}

	private IResource resource(IWorkspace workspace) throws CoreException {
		IProject holder = workspace.getRoot().getProject(HOLDER);
		if (!holder.exists()) {
			holder.create(null);
		}
		if (!holder.isOpen()) {
			holder.open(null);
		}
		IFolder plant = holder.getFolder(folder);
		if (!plant.exists()) {
			plant.create(IResource.VIRTUAL, true, null);
		}
		return plant;
	}
}
