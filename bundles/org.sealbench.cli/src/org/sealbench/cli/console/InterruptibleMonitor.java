// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Reports to a display and is cancelled by an interrupt. */
final class InterruptibleMonitor extends NullProgressMonitor {

	private final Interrupt interrupt;
	private final ProgressDisplay display;
	private double total = 1;
	private double done;

	InterruptibleMonitor(Interrupt interrupt, ProgressDisplay display) {
		this.interrupt = interrupt;
		this.display = display;
	}

	@Override
	public synchronized void beginTask(String name, int totalWork) {
		total = Math.max(1, totalWork);
		if (name != null && !name.isBlank()) {
			display.step(name);
		}
	}

	@Override
	public void subTask(String name) {
		if (name != null && !name.isBlank()) {
			display.step(name);
		}
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public synchronized void internalWorked(double work) {
		done += work;
		display.show(Math.min(1, done / total));
	}

	@Override
	public boolean isCanceled() {
		return interrupt.isRequested();
	}
}
