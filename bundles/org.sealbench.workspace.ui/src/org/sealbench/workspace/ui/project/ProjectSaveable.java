// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.sealbench.common.ProblemException;
import org.sealbench.ui.WorkbenchIcon;

/** A project as something the workbench asks to save before it closes. */
public final class ProjectSaveable extends Saveable {

	private final OpenProject project;

	public ProjectSaveable(OpenProject project) {
		this.project = project;
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		try {
			project.save();
		} catch (ProblemException e) {
			throw new CoreException(Status.error(e.problem().line(), e));
		}
	}

	@Override
	public boolean isDirty() {
		return project.isDirty();
	}

	@Override
	public String getName() {
		return project.name();
	}

	@Override
	public String getToolTipText() {
		return project.project().folder().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return WorkbenchIcon.PLANT.descriptor();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ProjectSaveable saveable && saveable.project == project;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(project);
	}
}
