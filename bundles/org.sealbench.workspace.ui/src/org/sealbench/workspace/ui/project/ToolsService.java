// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import org.sealbench.operations.Tools;

/**
 * What the operations of the workbench work with, an OSGi service. Of several, the one of the highest service ranking
 * is used, from the moment it is registered; tests bring a clock of their own like this.
 */
@FunctionalInterface
public interface ToolsService {

	Tools tools();
}
