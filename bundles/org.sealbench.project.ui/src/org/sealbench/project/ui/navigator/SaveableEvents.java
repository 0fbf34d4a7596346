// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.ProjectSaveable;

/**
 * Tells the workbench which projects were opened, closed, or are dirty, so that it asks to save them before it closes.
 */
final class SaveableEvents {

	private final ISaveablesSource source;
	private final ISaveablesLifecycleListener workbench;
	private Set<OpenProject> known;

	/** @param open the projects that the workbench knows already */
	<T extends IWorkbenchPart & ISaveablesSource> SaveableEvents(T part, List<OpenProject> open) {
		known = Set.copyOf(open);
		source = part;
		workbench = part.getSite().getService(ISaveablesLifecycleListener.class);
	}

	void refresh(List<OpenProject> open) {
		List<OpenProject> opened = new ArrayList<>(open);
		opened.removeAll(known);
		List<OpenProject> closed = new ArrayList<>(known);
		closed.removeAll(open);
		known = Set.copyOf(open);
		fire(SaveablesLifecycleEvent.POST_OPEN, opened);
		fire(SaveablesLifecycleEvent.POST_CLOSE, closed);
		fire(SaveablesLifecycleEvent.DIRTY_CHANGED, open);
	}

	private void fire(int event, Collection<OpenProject> projects) {
		if (!projects.isEmpty()) {
			Saveable[] saveables = projects.stream().map(ProjectSaveable::new).toArray(Saveable[]::new);
			workbench.handleLifecycleEvent(new SaveablesLifecycleEvent(source, event, saveables, false));
		}
	}
}
