// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;

/** Counts the changes of a model, and announces any number of them in a row once, in the user interface thread. */
final class ModelWatcher extends EContentAdapter {

	private final Display display;
	private final Runnable changed;
	private int version;
	private volatile boolean announced;

	ModelWatcher(Display display, Runnable changed) {
		this.display = display;
		this.changed = changed;
	}

	/** How many changes there were. */
	int version() {
		return version;
	}

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		if (change.isTouch()) {
			return;
		}
		version++;
		if (announced) {
			return;
		}
		announced = true;
		display.asyncExec(() -> {
			announced = false;
			changed.run();
		});
	}
}
