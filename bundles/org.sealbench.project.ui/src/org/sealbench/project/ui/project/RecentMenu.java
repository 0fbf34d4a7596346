// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.sealbench.common.VisibleText;
import org.sealbench.workspace.ui.command.CommandMenu;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.project.OpenProjects;
import org.sealbench.workspace.ui.project.RecentProjects;

/** The projects that were open some time and are not now, as a menu. */
public final class RecentMenu extends CommandMenu {

	public RecentMenu() {
		super(Commands.OPEN_PROJECT, Commands.FOLDER);
	}

	@Override
	protected Stream<Entry> entries() {
		OpenProjects projects = services().getService(OpenProjects.class);
		return new RecentProjects().recent().stream().filter(each -> projects.find(each).isEmpty())
				.map(RecentMenu::entry);
	}

	private static Entry entry(Path folder) {
		String label = VisibleText.of(folder.getFileName() + "  [" + folder.getParent() + "]").replace("&", "&&");
		return new Entry(label, folder.toString(), null);
	}
}
