// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.sealbench.common.file.TypedPath;

/** The folders of the projects that were open last, kept in the workspace's preferences. */
public final class RecentProjects {

	private static final String BUNDLE = "org.sealbench.project.ui";
	private static final String KEY = "projects";
	private static final String RECENT = "recent";
	private static final int MOST = 9;
	private static final String SEPARATOR = "\n";

	/** Whether no project was ever opened in this workspace. */
	public boolean isFreshStart() {
		return preferences().get(KEY, null) == null;
	}

	public List<Path> folders() {
		return preferences().get(KEY, "").lines().filter(line -> !line.isBlank()).map(TypedPath::find)
				.flatMap(Optional::stream).toList();
	}

	/** The folders of projects that were open some time and are still there, the last one first. */
	public List<Path> recent() {
		return preferences().get(RECENT, "").lines().filter(line -> !line.isBlank()).map(TypedPath::find)
				.flatMap(Optional::stream).filter(Files::isDirectory).toList();
	}

	/** A project was opened or closed. */
	void touch(Path folder) {
		List<Path> known = Stream.concat(Stream.of(folder), recent().stream().filter(each -> !each.equals(folder)))
				.limit(MOST).toList();
		preferences().put(RECENT, known.stream().map(Path::toString).collect(Collectors.joining(SEPARATOR)));
	}

	void remember(List<Path> folders) {
		preferences().put(KEY, folders.stream().map(Path::toString).collect(Collectors.joining(SEPARATOR)));
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			// The next start shows another list of projects; nothing of a project is lost.
			ILog.of(RecentProjects.class).warn(e.getMessage(), e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}
