// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import org.sealbench.operations.Tools;

/** The system's clock, randomness and processor cores, created once for the workbench. */
public final class SystemTools implements ToolsService {

	private final Tools tools = Tools.standard();

	@Override
	public Tools tools() {
		return tools;
	}
}
