// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.Tools;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;

/**
 * The projects open in the workbench, and which of them the user works with. A service of the workbench, used in the
 * user interface thread.
 */
public final class OpenProjects {

	/** Changes models in the user interface thread, where they are watched and shown. */
	public static final ModelExecutor EXECUTOR = change -> Display.getDefault().syncExec(change);

	private final List<OpenProject> open = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final RecentProjects known = new RecentProjects();
	private final ProjectRestorer restore = new ProjectRestorer(known);
	private final AtomicReference<ToolsService> tools = new AtomicReference<>();
	private OpenProject active;

	/** What operations work with; called by the service component runtime, in any thread. */
	public void addTools(ToolsService service) {
		tools.set(service);
	}

	/** Called after its replacement was added. */
	public void removeTools(ToolsService service) {
		tools.compareAndSet(service, null);
	}

	/** What operations work with, in any thread. */
	public Tools tools() {
		return tools.get().tools();
	}

	public List<OpenProject> list() {
		return List.copyOf(open);
	}

	/** The project that commands without a selection go to. */
	public Optional<OpenProject> active() {
		return Optional.ofNullable(active);
	}

	public void setActive(OpenProject project) {
		if (active != project) {
			active = project;
			announce();
		}
	}

	/**
	 * Opens the project in a folder, or returns it if it is open already.
	 *
	 * @throws ProblemException if it is no project, of a newer version, or a file cannot be read
	 */
	public OpenProject open(Path folder) throws ProblemException {
		Optional<OpenProject> present = find(folder);
		return present.isPresent() ? present.get() : add(read(folder));
	}

	/** The project in a folder, if it is open. */
	public Optional<OpenProject> find(Path folder) {
		Path root = folder.toAbsolutePath().normalize();
		return open.stream().filter(each -> each.project().folder().equals(root)).findFirst();
	}

	/**
	 * Reads the project in a folder, in any thread, so far that little is left to do when it is added.
	 *
	 * @throws ProblemException if it is no project, of a newer version, or a file cannot be read
	 */
	public static Project read(Path folder) throws ProblemException {
		Project project = Project.open(folder.toAbsolutePath().normalize(), EXECUTOR);
		project.certificates().readAhead();
		try {
			// It remembers what it wrote to compare it with the files.
			project.isDirty();
		} catch (ProblemException e) {
			ILog.of(OpenProjects.class).info(e.getMessage(), e);
		}
		return project;
	}

	/**
	 * Adds a project that was just created or read, to be changed by {@link #EXECUTOR}, or returns the one in its
	 * folder if that was opened meanwhile.
	 */
	public OpenProject add(Project project) {
		Optional<OpenProject> present = find(project.folder());
		if (present.isPresent()) {
			project.close();
			setActive(present.get());
			return present.get();
		}
		OpenProject added = new OpenProject(project, Display.getDefault(), this::tools);
		added.addListener(this::announce);
		open.add(added);
		active = added;
		known.touch(project.folder());
		known.remember(folders());
		announce();
		return added;
	}

	/** Closes a project; changes that were not saved are lost. */
	public void close(OpenProject project) {
		open.remove(project);
		if (active == project) {
			active = open.isEmpty() ? null : open.get(0);
		}
		known.remember(folders());
		ProblemMarkers.of(project).set(List.of());
		project.dispose();
		announce();
	}

	/** The projects of the last session. */
	public ProjectRestorer restore() {
		return restore;
	}

	/** Called after a project was opened or closed, or anything in one changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private List<Path> folders() {
		return open.stream().map(each -> each.project().folder()).toList();
	}

	private void announce() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
