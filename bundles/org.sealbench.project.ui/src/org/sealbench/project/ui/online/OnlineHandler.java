// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import org.sealbench.workspace.ui.tool.Tool;
import org.sealbench.workspace.ui.tool.ToolHandler;

/** Offers the tools of the menu Online. */
public final class OnlineHandler extends ToolHandler {

	@Override
	protected Tool tool(String name) {
		return OnlineTool.valueOf(name);
	}
}
