// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.tool;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * Offers a {@link Tool}. Where it cannot be used, it is grey and the menu says why; in a tool bar, which has no room
 * for it, the tool tip does, and the name stays what it is. In {@code plugin.xml} the tool's name stands behind the
 * class, after a colon.
 */
public abstract class ToolHandler extends ProjectHandler implements IElementUpdater, IExecutableExtension {

	/**
	 * The command's parameter by which {@code plugin.xml} says that an entry stands in a tool bar, whatever its value.
	 */
	private static final String PLACE = "org.sealbench.workspace.ui.place";

	private Tool tool;
	private String command = "";

	/** The tool of a name. */
	protected abstract Tool tool(String name);

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		tool = tool(String.valueOf(data));
		command = String.valueOf(config.getAttribute("commandId"));
	}

	/** Asked again each time: what it depends on changes without notice. */
	@Override
	public boolean isEnabled() {
		return obstacle().isEmpty();
	}

	private Optional<String> obstacle() {
		return PlatformUI.getWorkbench().getService(OpenProjects.class).active().map(this::obstacle)
				.orElseGet(() -> Optional.of(Messages.toolNoProject));
	}

	private Optional<String> obstacle(OpenProject project) {
		if (project.isBusy()) {
			return Optional.of(Messages.toolBusy);
		}
		return project.obstacle().isPresent() && tool.needsLogin() ? Optional.of(Messages.toolElsewhere)
				: tool.obstacle(project);
	}

	@Override
	protected void run(Call call) {
		if (!tool.needsLogin() || Login.ask(call.shell(), call.project())) {
			tool.open(call);
		}
	}

	@Override
	@SuppressWarnings("rawtypes") // IElementUpdater is older than generics
	public void updateElement(UIElement element, Map parameters) {
		ICommandService commands = element.getServiceLocator().getService(ICommandService.class);
		try {
			String name = commands.getCommand(command).getName();
			String reasoned = obstacle().map(why -> NLS.bind(Messages.toolGrey, name, why)).orElse(name);
			boolean inToolBar = parameters.containsKey(PLACE);
			element.setText(inToolBar ? name : reasoned);
			element.setTooltip(reasoned);
		} catch (NotDefinedException e) {
			throw new IllegalStateException(command, e);
		}
	}
}
