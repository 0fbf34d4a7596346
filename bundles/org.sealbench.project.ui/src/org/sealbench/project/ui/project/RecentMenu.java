// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.sealbench.common.VisibleText;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.project.OpenProjects;
import org.sealbench.workspace.ui.project.RecentProjects;

/** The projects that were open some time and are not now, as a menu. */
public final class RecentMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		OpenProjects projects = services.getService(OpenProjects.class);
		List<Path> closed = new RecentProjects().recent().stream().filter(each -> projects.find(each).isEmpty())
				.toList();
		return closed.stream().map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(Path folder) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(services, null,
				Commands.OPEN_PROJECT, CommandContributionItem.STYLE_PUSH);
		item.label = VisibleText.of(folder.getFileName() + "  [" + folder.getParent() + "]").replace("&", "&&");
		item.parameters = Map.of(Commands.FOLDER, folder.toString());
		return new CommandContributionItem(item);
	}
}
