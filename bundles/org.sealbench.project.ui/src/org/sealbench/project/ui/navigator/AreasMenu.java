// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.stream.Stream;

import org.sealbench.workspace.ui.command.CommandMenu;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The areas of the inspector as a menu. */
public final class AreasMenu extends CommandMenu {

	public AreasMenu() {
		super(ShowAreaHandler.COMMAND, ShowAreaHandler.AREA);
	}

	@Override
	protected Stream<Entry> entries() {
		return Stream.of(InspectorArea.values())
				.map(area -> new Entry(area.label(), area.name(), area.picture().descriptor()));
	}
}
