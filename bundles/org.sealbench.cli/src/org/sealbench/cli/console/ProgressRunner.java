// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** Runs work that takes a while: shows its progress, and cancels it when the process is asked to end. */
public final class ProgressRunner {

	private final Session session;

	ProgressRunner(Session session) {
		this.session = session;
	}

	/** Work with a result. */
	public interface Work<T> {
		/** @throws ProblemException if the work fails */
		T run(IProgressMonitor monitor) throws ProblemException;
	}

	/** @throws ProblemException if the work fails or the user interrupts it */
	public <T> T run(Work<T> work) throws ProblemException {
		try (ProgressDisplay display = display()) {
			return work.run(new InterruptibleMonitor(session.interrupt(), display));
		} catch (OperationCanceledException e) {
			throw new ProblemException(CliProblem.CANCELLED.at(Place.of("sealbench")), e);
		}
	}

	/** The bar's library is loaded only where somebody can see the bar. */
	private ProgressDisplay display() {
		if (!session.options().quiet && session.here().terminal().showsMessages()) {
			return new BarDisplay(session.err());
		}
		return new LineDisplay(session);
	}
}
