// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.tagtable;

import java.util.function.Function;

import org.eclipse.jface.window.Window;
import org.sealbench.project.ui.online.DeviceTool;
import org.sealbench.workspace.ui.command.ProjectHandler.Call;

/** The tools for tables of tags and methods. */
enum TagTableTool implements DeviceTool {
	IMPORT(true, call -> new ImportTableDialog(call.shell(), call.project(), call.firstDevice())),
	EXPORT(false, call -> new ExportTableDialog(call.shell(), call.project(), call.firstDevice()));

	private final boolean login;
	private final Function<Call, Window> dialog;

	TagTableTool(boolean login, Function<Call, Window> dialog) {
		this.login = login;
		this.dialog = dialog;
	}

	@Override
	public boolean needsLogin() {
		return login;
	}

	@Override
	public Function<Call, Window> dialog() {
		return dialog;
	}
}
