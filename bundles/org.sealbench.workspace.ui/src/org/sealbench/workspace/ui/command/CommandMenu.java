// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.command;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** A menu of one command with different values of one parameter, made anew each time it opens. */
public abstract class CommandMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private final String command;
	private final String parameter;
	private IServiceLocator services;

	/**
	 * An entry.
	 *
	 * @param icon or {@code null}
	 */
	public record Entry(String label, String value, ImageDescriptor icon) {
	}

	protected CommandMenu(String command, String parameter) {
		this.command = command;
		this.parameter = parameter;
	}

	@Override
	public final void initialize(IServiceLocator locator) {
		services = locator;
	}

	protected final IServiceLocator services() {
		return services;
	}

	/** What the menu offers now. */
	protected abstract Stream<Entry> entries();

	@Override
	protected final IContributionItem[] getContributionItems() {
		return entries().map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(Entry entry) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(services, null, command,
				CommandContributionItem.STYLE_PUSH);
		item.label = entry.label();
		item.icon = entry.icon();
		item.parameters = Map.of(parameter, entry.value());
		return new CommandContributionItem(item);
	}
}
