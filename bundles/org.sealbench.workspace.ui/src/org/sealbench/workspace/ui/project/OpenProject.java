// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Plant;
import org.sealbench.model.provider.ModelItemProviderAdapterFactory;
import org.sealbench.operations.Tools;
import org.sealbench.operations.git.GitState;
import org.sealbench.project.OpenLock;
import org.sealbench.project.Project;
import org.sealbench.workspace.ui.Messages;

/**
 * A project that is open in the workbench: its model is changed by commands that can be undone, and only in the user
 * interface thread. While a job works on it, it is busy and not to be edited.
 */
public final class OpenProject {

	/** Files that are written in less time than anybody notices. */
	private static final int AT_ONCE = 20;

	private final Project project;
	private final OpenLock occupation;
	private final Display display;
	private final Supplier<Tools> tools;
	private final BasicCommandStack commands = new BasicCommandStack();
	private final ModelItemProviderAdapterFactory items = new ModelItemProviderAdapterFactory();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(items, commands);
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final ModelWatcher watcher;
	private List<Problem> problems = List.of();
	private final Set<String> toLoad = new TreeSet<>();
	private Map<String, GitState> gitStates = Map.of();
	private boolean dirty;
	private boolean busy;

	OpenProject(Project project, Display display, Supplier<Tools> tools) {
		this.project = project;
		this.occupation = OpenLock.acquire(project.folder());
		this.display = display;
		this.tools = tools;
		this.watcher = new ModelWatcher(display, this::modelChanged);
		project.plant().eAdapters().add(watcher);
		refreshDirty();
	}

	public Project project() {
		return project;
	}

	/** What operations on the project work with. */
	public Tools tools() {
		return tools.get();
	}

	/** Where its model is changed and shown. */
	public Display display() {
		return display;
	}

	public Plant plant() {
		return project.plant();
	}

	public EditingDomain domain() {
		return domain;
	}

	public String name() {
		return plant().getName();
	}

	/** A certificate as every message names it, {@code ID: common name}; the problem, where it cannot be read. */
	public String certificateName(CertificateNumber number) {
		try {
			return project.certificates().name(number);
		} catch (ProblemException e) {
			return number + ": " + e.problem().message();
		}
	}

	/** Called in the user interface thread after the model, the dirty state or anything else here changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Why the project can only be looked at as long as it is open here, naming who has it; empty where it can be
	 * changed.
	 */
	public Optional<Problem> obstacle() {
		return occupation.obstacle();
	}

	/** Whether the user may change the model now. */
	public boolean isEditable() {
		return !busy && project.access().isOpen() && occupation.obstacle().isEmpty();
	}

	public boolean isBusy() {
		return busy;
	}

	/** Keeps the user from editing while a job reads and writes the model. */
	public void setBusy(boolean busy) {
		this.busy = busy;
		refreshDirty();
		announce();
	}

	/** Executes a command if it changes anything and the project may be edited. */
	public void execute(Command command) {
		if (isEditable() && command.canExecute()) {
			commands.execute(command);
		}
	}

	/** Records whatever a change does to the model as one command that can be undone. */
	public void change(String what, Runnable change) {
		ChangeCommand command = new ChangeCommand(plant()) {
			@Override
			protected void doExecute() {
				change.run();
			}
		};
		command.setLabel(what);
		execute(command);
	}

	/** Begins to record what changes from now on, to be undone as one command. */
	public ChangeRecording record(String label) {
		return new ChangeRecording(this, label);
	}

	public boolean isDirty() {
		return dirty;
	}

	/** The rule of all work on it in the background: one at a time. */
	public ISchedulingRule rule() {
		return new ProjectRule(this);
	}

	/**
	 * Saves it, before this returns. A few files are written at once, so that nothing that is typed meanwhile is lost;
	 * many in the background.
	 *
	 * @throws ProblemException if a file was changed outside the workbench meanwhile, or cannot be written
	 */
	public void save() throws ProblemException {
		try {
			if (project.unsaved() > AT_ONCE) {
				saveInBackground();
			} else {
				project.save();
			}
			commands.saveIsDone();
		} finally {
			refreshDirty();
			announce();
		}
	}

	/** Busy as long as it holds the rule only: a job that comes before or after it says for itself what it needs. */
	private void saveInBackground() throws ProblemException {
		BackgroundWork.run(NLS.bind(Messages.projectSaving, name()), rule(), () -> {
			display.syncExec(() -> setBusy(true));
			try {
				project.save();
				return true;
			} finally {
				display.syncExec(() -> setBusy(false));
			}
		});
	}

	/** Files that others changed came in: what was done before cannot be undone any more. */
	public void reloaded() {
		commands.flush();
		refreshDirty();
		announce();
	}

	/** The names of devices that hold something that was changed by a command since they were loaded. */
	public Set<String> toLoad() {
		return Set.copyOf(toLoad);
	}

	/** Marks devices that have to be loaded again. */
	public void markToLoad(Collection<String> devices) {
		if (toLoad.addAll(devices)) {
			announce();
		}
	}

	/** Devices were loaded. */
	public void markLoaded(Collection<String> devices) {
		if (toLoad.removeAll(devices)) {
			announce();
		}
	}

	/** What git has of the project's files, by path, where that is not what is saved. */
	public Map<String, GitState> gitStates() {
		return gitStates;
	}

	public void setGitStates(Map<String, GitState> states) {
		if (!states.equals(gitStates)) {
			gitStates = Map.copyOf(states);
			announce();
		}
	}

	/** Counts the changes of the model, for those who look at all of it after one. */
	public int version() {
		return watcher.version();
	}

	/** What the last compile or download found. */
	public List<Problem> problems() {
		return problems;
	}

	public void setProblems(List<Problem> problems) {
		this.problems = List.copyOf(problems);
		announce();
	}

	/** After a login or logout. */
	public void accessChanged() {
		announce();
	}

	void dispose() {
		plant().eAdapters().remove(watcher);
		listeners.clear();
		items.dispose();
		project.close();
		occupation.close();
	}

	void announce() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	private void refreshDirty() {
		try {
			dirty = project.isDirty();
		} catch (ProblemException e) {
			// What cannot be compared with its file differs from it; saving reports why.
			dirty = true;
		}
	}

	private void modelChanged() {
		if (!busy) {
			refreshDirty();
		}
		announce();
	}
}
