// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.command;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The ids of the workbench's commands, and a way to run one. */
public final class Commands {

	public static final String COMPILE = "org.sealbench.project.ui.compile";
	public static final String DOWNLOAD = "org.sealbench.project.ui.download";
	public static final String DOWNLOAD_TO = "org.sealbench.project.ui.downloadTo";
	public static final String NEW_DEVICE = "org.sealbench.project.ui.newDevice";
	public static final String NEW_PROJECT = "org.sealbench.project.ui.newProject";
	public static final String OPEN_PROJECT = "org.sealbench.project.ui.openProject";
	public static final String OPEN_EXAMPLE = "org.sealbench.project.ui.openExample";
	public static final String RELOAD = "org.sealbench.project.ui.reload";
	public static final String CLOSE_PROJECT = "org.sealbench.project.ui.closeProject";
	public static final String PROTECT = "org.sealbench.project.ui.protect";
	public static final String LOGIN = "org.sealbench.project.ui.login";
	public static final String LOCK = "org.sealbench.project.ui.lock";
	public static final String PASSWORD = "org.sealbench.project.ui.password";
	public static final String ADD_ADMINISTRATOR = "org.sealbench.project.ui.addAdministrator";
	public static final String REMOVE_ADMINISTRATOR = "org.sealbench.project.ui.removeAdministrator";
	public static final String RECOVER = "org.sealbench.project.ui.recover";
	public static final String OUTSIDE_CHANGES = "org.sealbench.project.ui.outsideChanges";
	/** Of {@link #OPEN_PROJECT}: the folder, where the user is not to be asked. */
	public static final String FOLDER = "org.sealbench.project.ui.folder";
	public static final String SAVE = IWorkbenchCommandConstants.FILE_SAVE;

	private Commands() {
	}

	/** Runs a command as if it had been chosen in a menu; nothing happens where it is disabled. */
	public static void run(IServiceLocator services, String command) {
		run(services, command, Map.of());
	}

	/** @param parameters values by the names of the command's parameters */
	public static void run(IServiceLocator services, String command, Map<String, String> parameters) {
		try {
			Command declared = services.getService(ICommandService.class).getCommand(command);
			services.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(declared, parameters), null);
		} catch (NotEnabledException | NotHandledException e) {
			ILog.of(Commands.class).info(e.getMessage());
		} catch (CommandException e) {
			ILog.of(Commands.class).error(e.getMessage(), e);
		}
	}
}
