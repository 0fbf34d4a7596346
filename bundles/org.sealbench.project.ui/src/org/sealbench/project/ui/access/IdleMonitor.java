// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.sealbench.project.IdleLock;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * Locks protected projects when nobody has pressed a key or a button for a while. Used in the user interface thread.
 */
public final class IdleMonitor {

	private final OpenProjects projects;
	private final InstantSource clock;
	private final Supplier<Duration> limit;
	private final Map<OpenProject, IdleLock> locks = new HashMap<>();
	private final Listener listener = event -> touch();
	private Duration known = Duration.ZERO;

	/** @param limit from the user's preferences; zero for never */
	public IdleMonitor(OpenProjects projects, InstantSource clock, Supplier<Duration> limit) {
		this.projects = projects;
		this.clock = clock;
		this.limit = limit;
	}

	/** Counts keys and clicks anywhere in the workbench as work. */
	public void listen(Display display) {
		display.addFilter(SWT.KeyDown, listener);
		display.addFilter(SWT.MouseDown, listener);
		display.addFilter(SWT.MouseVerticalWheel, listener);
	}

	public void ignore(Display display) {
		display.removeFilter(SWT.KeyDown, listener);
		display.removeFilter(SWT.MouseDown, listener);
		display.removeFilter(SWT.MouseVerticalWheel, listener);
	}

	private void touch() {
		locks.values().forEach(IdleLock::touch);
	}

	/** Locks what nobody has worked with for too long; what a job works with is in use. */
	public void look() {
		if (!known.equals(limit.get())) {
			known = limit.get();
			locks.clear();
		}
		locks.keySet().retainAll(projects.list());
		if (known.isZero()) {
			return;
		}
		for (OpenProject project : projects.list()) {
			IdleLock lock = locks.computeIfAbsent(project, each -> new IdleLock(each.project(), clock, known));
			if (project.isBusy()) {
				lock.touch();
			} else if (lock.lockIfIdle()) {
				OutputConsole.println(NLS.bind(Messages.idleLocked, project.name()));
				project.accessChanged();
			}
		}
	}
}
