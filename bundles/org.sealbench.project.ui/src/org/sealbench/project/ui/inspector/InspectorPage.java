// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector;

import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The property sheet of devices and projects, with its navigation of areas. */
public final class InspectorPage extends TabbedPropertySheetPage {

	public static final String CONTRIBUTOR = "org.sealbench.project.ui.inspector";

	public InspectorPage(ITabbedPropertySheetPageContributor contributor) {
		super(contributor);
	}

	/** Opens an area of what is shown now. */
	public void show(InspectorArea area) {
		if (isShown()) {
			setSelectedTab(area.name());
		}
	}

	/** Whether its view was closed. */
	public boolean isGone() {
		return getControl() != null && getControl().isDisposed();
	}

	/** Whether it has been created and is not disposed of. */
	public boolean isShown() {
		return getControl() != null && !getControl().isDisposed();
	}
}
