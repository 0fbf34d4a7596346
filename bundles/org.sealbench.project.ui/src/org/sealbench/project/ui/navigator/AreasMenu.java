// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The areas of the inspector as a menu. */
public final class AreasMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		return Stream.of(InspectorArea.values()).map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(InspectorArea area) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(services, null,
				ShowAreaHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
		item.label = area.label();
		item.icon = area.picture().descriptor();
		item.parameters = Map.of(ShowAreaHandler.AREA, area.name());
		return new CommandContributionItem(item);
	}
}
