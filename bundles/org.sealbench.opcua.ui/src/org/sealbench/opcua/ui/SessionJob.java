// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Works with a server in the background and then shows the result; nothing is shown after a cancel.
 *
 * @param <T> the result
 */
final class SessionJob<T> extends Job {

	private final Function<IProgressMonitor, T> work;
	private final Consumer<T> show;
	private final Display display;

	/** @param rule jobs of one rule run one after the other */
	SessionJob(String name, ISchedulingRule rule, Display display, Function<IProgressMonitor, T> work,
			Consumer<T> show) {
		super(name);
		this.work = work;
		this.show = show;
		this.display = display;
		setRule(rule);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = work.apply(monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> show.accept(result));
			}
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}
}
