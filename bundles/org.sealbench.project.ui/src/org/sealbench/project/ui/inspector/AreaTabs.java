// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.node.ProjectNode;

/** Gives the property sheet one tab for each area of what is selected. */
public final class AreaTabs implements ITabDescriptorProvider {

	private final Map<InspectorArea, ITabDescriptor> tabs = new EnumMap<>(InspectorArea.class);

	@Override
	public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof ProjectNode node) {
			return InspectorArea.of(node.object()).stream().map(area -> tabs.computeIfAbsent(area, AreaTab::new))
					.toArray(ITabDescriptor[]::new);
		}
		return new ITabDescriptor[0];
	}

	private static final class AreaTab extends AbstractTabDescriptor {

		private final InspectorArea area;

		AreaTab(InspectorArea area) {
			this.area = area;
			setSectionDescriptors(List.of(new AreaSection(area)));
		}

		@Override
		public String getCategory() {
			return InspectorPage.CONTRIBUTOR;
		}

		@Override
		public String getId() {
			return area.name();
		}

		@Override
		public String getLabel() {
			return area.label();
		}

		@Override
		public boolean isIndented() {
			return area.isIndented();
		}
	}

	private static final class AreaSection extends AbstractSectionDescriptor {

		private final InspectorArea area;

		AreaSection(InspectorArea area) {
			this.area = area;
		}

		@Override
		public String getId() {
			return area.name();
		}

		@Override
		public String getTargetTab() {
			return area.name();
		}

		@Override
		public ISection getSectionClass() {
			return new FieldSection(area);
		}

		@Override
		public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
			return true;
		}
	}
}
