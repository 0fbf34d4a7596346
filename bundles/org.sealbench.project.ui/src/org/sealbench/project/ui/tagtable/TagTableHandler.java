// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.tagtable;

import org.sealbench.workspace.ui.tool.Tool;
import org.sealbench.workspace.ui.tool.ToolHandler;

/** Offers the tools for tables of tags and methods. */
public final class TagTableHandler extends ToolHandler {

	@Override
	protected Tool tool(String name) {
		return TagTableTool.valueOf(name);
	}
}
