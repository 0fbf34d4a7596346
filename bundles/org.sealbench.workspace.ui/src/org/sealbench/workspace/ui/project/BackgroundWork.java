// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.ProblemException;

/** Does what takes time while the user waits for it: in the background, and the window goes on being drawn. */
public final class BackgroundWork {

	/** What is read or written in the background. */
	@FunctionalInterface
	public interface Work<T> {

		/** @throws ProblemException if it cannot be done */
		T run() throws ProblemException;
	}

	private BackgroundWork() {
	}

	/**
	 * Does it, called in the user interface thread.
	 *
	 * @param what is said where it takes longer
	 * @throws ProblemException if it cannot be done
	 */
	public static <T> T run(String what, Work<T> work) throws ProblemException {
		return run(what, null, work);
	}

	/**
	 * Does it when nothing else is done under a rule, called in the user interface thread.
	 *
	 * @param rule null for none
	 */
	static <T> T run(String what, ISchedulingRule rule, Work<T> work) throws ProblemException {
		AtomicReference<T> done = new AtomicReference<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(what, IProgressMonitor.UNKNOWN);
				// What nobody can cancel waits with no monitor.
				Job.getJobManager().beginRule(rule, null);
				try {
					done.set(work.run());
				} catch (ProblemException e) {
					throw new InvocationTargetException(e);
				} finally {
					Job.getJobManager().endRule(rule);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof ProblemException problem) {
				throw problem;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			throw new IllegalStateException("this is not cancelled", e);
		}
		return done.get();
	}
}
