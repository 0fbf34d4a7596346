// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import org.sealbench.workspace.ui.tool.Tool;
import org.sealbench.workspace.ui.tool.ToolHandler;

/** Offers the tools of the menus Certificates and Plan. */
public final class CertificateToolHandler extends ToolHandler {

	@Override
	protected Tool tool(String name) {
		return CertificateTool.valueOf(name);
	}
}
