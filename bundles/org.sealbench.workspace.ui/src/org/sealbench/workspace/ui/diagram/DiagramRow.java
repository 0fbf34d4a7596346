// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.List;

/**
 * A row of the table beside a diagram.
 *
 * @param id what it stands for, as in the diagram
 */
public record DiagramRow(String id, List<String> cells) {

	public DiagramRow {
		cells = List.copyOf(cells);
	}
}
